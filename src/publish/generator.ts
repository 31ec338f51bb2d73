/** Name and version of this program, as Stories state them. */
import manifest from '../../package.json' with { type: 'json' }

export const GENERATOR = `${manifest.name} ${manifest.version}`
