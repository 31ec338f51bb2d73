import { Problem } from '../../../src/publish/problem.ts'

/** The message of the Problem that an action ends in. */
export async function problemOf(action: () => unknown): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
  throw new Error('no Problem')
}
