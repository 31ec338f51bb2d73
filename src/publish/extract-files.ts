/** Articles named on the command line → Stories, or what else is asked of them, on stdout or in a folder. */
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Form } from './forms.ts'
import { load } from './load.ts'
import { asProblem, Problem, warning } from './problem.ts'
import { showProgress } from './progress.ts'
import { attempt } from './read-bytes.ts'
import { withoutExtension } from './seeds.ts'

/**
 * Converts files one after another; what goes wrong with one is said on stderr and does not stop the others.
 * @param form what is written of each.
 * @param options.date publication date of all of them.
 * @param options.out folder to write to; without it what is written of one file goes to stdout.
 * @returns whether all went well.
 */
export async function extractFiles(
  files: readonly string[],
  form: Form,
  { date, out }: { date?: string; out?: string },
): Promise<boolean> {
  const say = (line: string): void => console.error(line)
  const complain = (error: unknown, file: string): false => {
    const problem = asProblem(error, file)
    say(problem.stack ?? problem.message)
    return false
  }
  const paths = [...new Map(files.map(file => [resolve(file), file])).values()]

  if (out === undefined && paths.length > 1)
    return complain(
      new Problem({
        file: 'extract',
        what: 'several files were named, but stdout takes one',
        mend: 'say where to write with --out DIR',
      }),
      'extract',
    )
  try {
    if (out !== undefined) await attempt(out, () => mkdir(out, { recursive: true }))
  } catch (error) {
    return complain(error, out ?? '')
  }

  const progress = showProgress(process.stderr, say)
  const names = outputNames(paths, form.extension)
  const inputs = new Set(await Promise.all(paths.map(realPath)))
  let well = true
  for (const [index, path] of paths.entries()) {
    try {
      const loaded = await load({ path, file: basename(path), shown: path }, date)
      const numbered = paths.length > 1 ? `${index + 1}/${paths.length} ${path}` : path
      const { text, warnings } = form.write(loaded, path, (stage, index, count, share) =>
        progress.step({ shown: numbered, bytes: loaded.bytes, stage, index, count, share }),
      )
      progress.done()
      for (const one of warnings) say(warning(one))
      const target = out === undefined ? null : join(out, names.get(path) ?? '')
      if (target !== null && inputs.has(await realPath(target)))
        throw new Problem({
          file: path,
          what: `what is made of it would overwrite ${target}, which is one of the files to read`,
          mend: 'name another folder with --out',
        })
      await put(text, target)
    } catch (error) {
      progress.done()
      well = complain(error, path)
    }
  }
  return well
}

/** A file name for each path: unique even where case does not count. */
function outputNames(paths: readonly string[], extension: string): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const path of paths) {
    const wanted = withoutExtension(basename(path))
    let name = wanted
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}-${n}`
    taken.add(name.toLowerCase())
    names.set(path, `${name}${extension}`)
  }
  return names
}

const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

async function put(text: Iterable<string>, target: string | null): Promise<void> {
  if (target !== null) await attempt(target, () => writeFile(target, text))
  else for (const piece of text) process.stdout.write(piece)
}
