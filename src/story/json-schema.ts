/** The Story's schema for those who do not speak TypeScript. Needs zod: not for the viewer. */
import { z } from 'zod'
import { storySchema } from './schema.ts'

/** JSON Schema (draft 2020-12) of the Story, as `story.schema.json` holds it. */
export const jsonSchemaText = (): string => `${JSON.stringify(z.toJSONSchema(storySchema), null, 2)}\n`
