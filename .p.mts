const [root, ...sentences] = process.argv.slice(2)
const { read } = await import(root + '/src/extract/pipeline.ts')
const { models } = await import(root + '/src/publish/models.ts')
for (const s of sentences) { const d = read({ file: 'x', text: s, sha256: '0'.repeat(64), metadata: { date: '2009-06-02', language: 'en' } }, models())
 for (const x of d.sentences) { console.log('block', d.blocks[x.block].kind); for (const [i,t] of x.tokens.entries()) console.log(String(i+1).padStart(3), t.text.padEnd(18), t.upos.padEnd(6), (t.xpos??'').padEnd(5), String(t.head).padStart(3), t.deprel, '  ', t.lemma) }
 for (const e of d.events) console.log('  EV', e.title, '|', e.time?.edtf ?? ('undated '+e.undated), e.time?.basis ?? '', e.modality) }
