/** Two short articles written for the tests: invented people, companies and events. */

export const POLITICS = `Portuguese minister resigns over ferry inquiry

Tuesday, May 14, 2024

Portuguese transport minister Helena Duarte resigned on Monday after an inquiry found that her office had ignored warnings about an old ferry.

The ferry sank near Setúbal on 3 February 2023. Rescuers pulled 61 people from the water.

Ms Duarte became transport minister in 2021, having previously served as mayor of Braga. She visited Setúbal in March 2023.

Prime Minister Rui Salgado accepted the resignation on Monday evening, the news agency Lusa reported. Parliament will debate the report next week.

“We owe the families an answer,” Mr Salgado said. He has not said who will replace her.

During the 1990s, Duarte worked for the European Commission in Brussels.
`

export const COMPANY = `---
title: Norlight buys rival Kestrel Power
date: 2023-09-21
publisher: The Grid
---
Norlight Energy agreed to buy its smaller rival Kestrel Power for $1.2bn, the companies announced on Wednesday.

Ingrid Solberg founded Kestrel in 1998. The company opened its first wind farm near Bergen in 2004 and moved its headquarters to Oslo in June 2015.

Norlight chief executive Tom Brandt said the deal would be completed in March 2024.

Regulators fined Norlight in 2019. The company denied that it had misled customers.

Sign up for our newsletter to get energy news every morning.
`
