/** `npm run schema`: writes the Story's JSON Schema beside the schema it is made from. */
import { writeFile } from 'node:fs/promises'
import { jsonSchemaText } from '../story/json-schema.ts'

await writeFile(new URL('../story/story.schema.json', import.meta.url), jsonSchemaText())
