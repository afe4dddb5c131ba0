import { expect, test } from "vitest";
import { gumDocuments } from "../../evaluate/resolve/gum.js";
import { resolutionCounts } from "../../evaluate/resolve/scores.js";

const conllu = `# newdoc id = GUM_news_invented
# newpar
1	Ana	Ana	PROPN	NNP	_	3	nsubj	_	Entity=(1-person-new-sssss-cf1-1,2-coref
2	Ruel	Ruel	PROPN	NNP	_	1	flat	_	Entity=1)
3	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

# newpar
1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv:act-sssss-cf1-1-ana)
2	met	meet	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	Entity=(2-person-new-sssss-cf2-2-sgl
4	envoy	envoy	NOUN	NN	_	2	obj	_	Entity=2)|SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_
`;

test("GUM's mentions are read with their places, heads and entities", () => {
  const [{ text, mentions }] = gumDocuments(conllu);
  expect(text).toBe("Ana Ruel left.\n\nShe met the envoy. ");
  expect(
    mentions.map(
      ({ start, end, head, entity }) => `${text.slice(start, end)}/${text.slice(head.start, head.end)}/${entity}`,
    ),
  ).toEqual(["Ana Ruel/Ana Ruel/1", "She/She/1", "the envoy/envoy/2"]);
});

test("a mention is right by its head, a link by the one before it", () => {
  const [document] = gumDocuments(conllu);
  const at = (words: string, head: string, actor: number): Parameters<typeof resolutionCounts>[1][number] => {
    const start = document.text.indexOf(words);
    const from = document.text.indexOf(head, start);
    return {
      start,
      end: start + words.length,
      head: { start: from, end: from + head.length },
      actors: [actor],
      form: "name",
    };
  };
  const { mentions, exact, links } = resolutionCounts(document, [
    at("Ana Ruel", "Ana", 0),
    at("She", "She", 0),
    at("envoy", "envoy", 0),
  ]);
  expect(mentions).toEqual({ right: 3, found: 3, gold: 3 });
  expect(exact).toEqual({ right: 2, found: 3, gold: 3 });
  expect(links).toEqual({ right: 1, found: 2, gold: 1 });
});
