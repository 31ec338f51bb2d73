/**
 * Nouns that name a happening, with the verb of the same happening (`death>die`), so that “his death” and “he died”
 * can be one event. An entry without `>` has no such verb. Written by hand.
 */
import { wordMap, wordSet } from './words.ts'

export const EVENT_NOUNS = wordMap(`
  abduction>abduct abolition>abolish accident accord>agree acquisition>acquire acquittal>acquit
  adoption>adopt affair agreement>agree airstrike>strike ambush>ambush amputation amnesty anniversary
  announcement>announce annexation>annex apology>apologize appeal>appeal appearance>appear appointment>appoint
  approval>approve armistice arraignment>arraign arrest>arrest arrival>arrive arson ascent>ascend assassination>assassinate
  assault>assault assembly attack>attack attempt>attempt auction>auction audition avalanche award>award
  bailout ballot ban>ban bankruptcy banquet baptism bargaining battle>battle beating>beat
  betrayal>betray bid>bid birth>bear birthday blackout blast blaze blockade>blockade blockage bombardment>bombard
  bombing>bomb boycott>boycott breach>breach break-in breakdown breakout breakthrough breakup broadcast>broadcast
  bribery brawl burglary burial>bury
  call>call campaign>campaign cancellation>cancel capture>capture capitulation>capitulate carnage cease-fire ceasefire celebration>celebrate
  ceremony championship charge>charge chase>chase christening claim>claim clash>clash cleanup closure>close clearance collapse>collapse
  collision>collide colonization combat competition>compete complaint>complain compromise conclave condolence condemnation>condemn confession>confess
  confirmation>confirm conference confiscation>confiscate conflict confrontation>confront congratulation conquest>conquer consecration
  conspiracy construction>construct contest controversy conversation conversion>convert conviction>convict coronation>crown coup crackdown crash>crash
  crime crisis criticism>criticize crossing>cross crucifixion cruise culling cut>cut cutback cyclone
  deal>deal death>die debate>debate debut>debut decision>decide declaration>declare decline>decline decrease>decrease decree>decree defeat>defeat
  defection>defect delay>delay delivery>deliver demand>demand demise>die demolition>demolish demonstration>demonstrate denial>deny departure>depart deployment>deploy
  deportation>deport derailment>derail descent desertion destruction>destroy detention>detain detonation>detonate devaluation>devalue
  development>develop dialogue dinner disappearance>disappear disaster discharge>discharge disclosure>disclose
  discovery>discover discussion>discuss dismissal>dismiss displacement>displace dispute>dispute disruption>disrupt dissolution>dissolve
  divorce>divorce downfall downgrade>downgrade downtime downturn draft drawdown drill drought drop>drop duel
  earthquake earthquakes eclipse effort ejection election>elect elimination>eliminate emancipation emergency embargo encounter>encounter
  engagement enlargement enlistment entry>enter epidemic eruption>erupt escape>escape escalation>escalate establishment>establish
  evacuation>evacuate event eviction>evict examination>examine excavation>excavate exchange>exchange execution>execute exercise
  exhibition>exhibit exile>exile exit>exit exodus expansion>expand expedition experiment explosion>explode
  expulsion>expel extension>extend extinction extradition>extradite
  failure>fail famine festival feud fight>fight fighting>fight filing>file finding fire>fire fireworks firing>fire flight>fly flood>flood flooding>flood
  forecast foreclosure formation>form founding>found foundation fraud funeral funding
  game gathering>gather genocide groundbreaking growth>grow guilty-plea
  handover harassment hearing heatwave heist hijacking>hijack hike hit holocaust homicide hostilities hunt hurricane
  identification impact impeachment>impeach implementation>implement imprisonment>imprison improvement>improve inauguration>inaugurate
  incident incursion increase>increase indictment>indict infection>infect inferno initiative injection>inject injury>injure innovation inquest inquiry>inquire insurgency insurrection
  inspection>inspect installation>install integration>integrate intervention>intervene interview>interview introduction>introduce invasion>invade invention>invent
  investigation>investigate investment>invest invitation>invite
  journey keynote kidnapping>kidnap killing>kill
  landing>land landslide launch>launch launching>launch lawsuit>sue layoff lecture leak>leak liberation>liberate liquidation>liquidate loot lockout looting>loot loss>lose lunch lull lynching
  manslaughter march>march marriage>marry massacre>massacre match matchup mating medal meeting>meet merger>merge meltdown migration>migrate
  mission mobilization>mobilize mobilisation>mobilise move>move movement murder>murder mutiny
  negotiation>negotiate nationalization>nationalize nomination>nominate
  obliteration occupation>occupy offensive offer>offer onslaught opening>open operation>operate order>order orbit outage outbreak>break overhaul overthrow>overthrow
  pandemic parade pardon>pardon participation>participate partition>partition party passage patrol>patrol payment>pay payout performance>perform persecution>persecute pilgrimage
  plan>plan plea>plead plebiscite plot>plot pogrom poisoning>poison poll premiere>premiere preview presentation>present proceeding
  proclamation>proclaim production>produce project promotion>promote proposal>propose prosecution>prosecute profit protest>protest provocation>provoke publication>publish
  pullout pullback punishment>punish purchase>buy purge>purge pursuit>pursue
  quake race raid>raid rally>rally rampage ransom rape>rape ratification>ratify reaction>react rebellion>rebel rebuilding>rebuild recall>recall reception
  recession recognition>recognize reconciliation>reconcile reconstruction>reconstruct recovery>recover redesign reduction>reduce reelection>reelect re-election>reelect referendum
  reform>reform refusal>refuse reign>reign rejection>reject release>release relocation>relocate removal>remove reopening>reopen
  reorganization>reorganize reorganisation>reorganise repair>repair repeal>repeal replacement>replace reply request>request rescue>rescue resignation>resign resistance
  restoration>restore restructuring>restructure retaliation>retaliate retirement>retire retreat>retreat return>return revelation>reveal review>review revision>revise revolt>revolt
  revolution rioting>riot riot>riot rise>rise robbery>rob rout ruling>rule rumor rumour
  sabotage>sabotage sacking>sack sale>sell sanction scandal search>search secession>secede seizure>seize selection>select separation>separate
  sentencing>sentence session setback settlement>settle shelling>shell shipment>ship shipwreck shooting>shoot shootout shortage show shutdown siege>besiege sinking>sink signing>sign
  slaughter>slaughter slaying>kill slump>slump smuggling>smuggle spill sortie speech split>split stabbing>stab stampede standoff start>start statement>state stint storm strike>strike
  struggle>struggle suicide suit>sue summit supper surge>surge surgery surrender>surrender survey suspension>suspend swearing-in
  takeover>acquire talk>talk tension termination>terminate test>test testimony>testify theft>steal threat>threaten tornado torture>torture tour>tour tournament tragedy
  training>train transaction transfer>transfer transformation>transform transition transplant treatment>treat treaty tremor trial trip truce tsunami turmoil typhoon
  unification>unify unrest unveiling>unveil update>update upgrade>upgrade uprising upheaval use>use
  vaccination>vaccinate victory>win violation>violate violence visit>visit vote>vote voyage
  walkout war warfare warning>warn wedding>marry withdrawal>withdraw win>win work workshop`)

/** Event nouns that more often name a thing, a rule or a text: events only with a participant or time of their own. */
export const DOUBTFUL_NOUNS = wordSet(`
  call claim compromise preview affair assembly award ballot charge construction draft drop effort establishment exercise exhibition finding fire flight
  formation foundation funding game growth hit impact initiative innovation installation investment lecture match medal
  mission movement operation order passage party performance poll presentation production profit project publication
  recognition reform reply session show start statement suit survey tension test training transition treatment use
  work workshop cruise race drill campaign forecast invention crossing emergency entry`)

/** Nouns for what figures came to: told by a verb of {@link ACCOUNTING}, they are of the time that the figures are for. */
export const FIGURES = wordSet(`
  loss profit gain income revenue sale earning turnover growth decline drop fall rise increase decrease deficit surplus`)

/** “in a statement”: the means of a saying, not a second event. */
export const MEANS = wordSet('statement report release filing post briefing')

/** Words that end the proper name of a happening: “the World Economic Forum Annual Meeting”, “the Battle of Hastings”. */
export const NAMED_EVENTS = wordSet(`
  war battle conference summit games olympics championship championships election revolution treaty accord accords festival
  cup congress siege massacre uprising crisis meeting competition challenge awards marathon parade convention expo forum
  armistice rebellion genocide holocaust crusade ceremony referendum debate trial operation`)
