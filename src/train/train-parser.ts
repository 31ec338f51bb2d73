/** Learns the parser with a dynamic oracle: it also goes where its mistakes lead, and learns what is best there. */
import { featuresOf, MAX_FEATURES, moveOf, see, type TaggedWord } from '../extract/syntax/parser.ts'
import { allows, apply, initial, isFinal, LEFT, type Move, SHIFT } from '../extract/syntax/transitions.ts'
import type { GoldWord } from './conllu.ts'
import { bestMoves } from './oracle.ts'
import { Perceptron } from './perceptron.ts'
import { shuffled } from './shuffled.ts'

/**
 * @param treebank sentences with their right trees.
 * @param tags of the same sentences, as the tagger would give them.
 * @param rounds how often all are seen.
 * @param onRound told before each round.
 */
export function trainParser(
  treebank: readonly GoldWord[][],
  tags: readonly string[][],
  rounds = 12,
  onRound: (round: number) => void = () => {},
): Perceptron {
  const relations = [...new Set(treebank.flat().map(({ deprel }) => deprel))].filter(r => r !== 'root').sort()
  const labels = ['SHIFT', ...relations.flatMap(r => [`LEFT ${r}`, `RIGHT ${r}`]), 'LEFT root']
  const moves = labels.map(moveOf)
  const model = new Perceptron(labels)
  const scores = new Float32Array(labels.length)
  const features = new Int32Array(MAX_FEATURES)
  const examples = treebank.map((sentence, i) => {
    const tagged: TaggedWord[] = sentence.map(({ word }, j) => ({ word, tag: tags[i]?.[j] ?? 'X' }))
    return { sentence, seen: see(tagged), heads: Int32Array.from([...sentence.map(({ head }) => head), -1]) }
  })
  for (let round = 0; round < rounds; round++) {
    onRound(round)
    for (const { sentence, seen, heads } of shuffled(examples, round)) {
      const c = initial(sentence.length)
      while (!isFinal(c)) {
        const count = featuresOf(c, seen, features)
        model.score(features, count, scores)
        const best = bestMoves(c, heads)
        const rightLabel = (label: number): boolean => {
          const move = moves[label] as Move
          if (!best.includes(move)) return false
          if (move === SHIFT) return true
          const dependent = c.stack.at(-1) as number
          const head = move === LEFT ? c.front : (c.stack.at(-2) as number)
          if (heads[dependent] !== head) return true // A wrong arc that costs nothing more: any name will do.
          return labels[label]?.split(' ')[1] === sentence[dependent]?.deprel
        }
        let chosen = -1
        let good = -1
        for (let label = 0; label < labels.length; label++) {
          const move = moves[label] as Move
          if (!allows(c, move)) continue
          const score = scores[label] as number
          if (chosen < 0 || score > (scores[chosen] as number)) chosen = label
          if ((good < 0 || score > (scores[good] as number)) && rightLabel(label)) good = label
        }
        if (good < 0) good = chosen
        model.learn(features, count, good, chosen)
        // Two rounds on the right path, then where the model itself goes.
        const taken = round < 2 ? good : chosen
        apply(c, moves[taken] as Move, taken)
      }
    }
  }
  model.average()
  return model
}
