import { useLingui } from '@lingui/react';
import type { TeamHarvest } from '../../../shared/harvest/harvest.ts';
import type { Origin } from '../../../shared/harvest/origin.ts';
import { originParts, sourceParts } from '../../../shared/harvest/source.ts';
import { useLocal } from '../../game.ts';
import { Grown, HarvestCards } from './HarvestLines.tsx';
import { useSourceWords } from './useSourceWords.ts';

/** What hung on the cards, what stayed different, what people intend. */
export function Rest({ harvest }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSourceWords();
  const grown = (origin: Origin): string[] => originParts(origin, words, 'with-title');
  const someone = _('oogst.teamlid');
  const blocks = [
    {
      title: _('oogst.vastgehouden'),
      lines: harvest.held.map(({ origin, text, by }) => ({
        key: `${origin.card}${text}`,
        text,
        by: by ?? someone,
        from: [grown(origin)],
      })),
    },
    {
      title: _('oogst.ontbrak'),
      lines: harvest.chairs.map(({ origin, group, sentence }) => ({
        key: `${origin.card}${group}${sentence}`,
        strong: group,
        text: sentence,
        from: [grown(origin)],
      })),
    },
    {
      title: _('oogst.verbanden'),
      lines: harvest.links.map(({ a, b, words, differs }) => ({
        key: `${a.card}${b.card}`,
        strong: `${local(a.title)} – ${local(b.title)}`,
        text: words,
        note: differs === null ? undefined : _('oogst.verschilt', { text: differs }),
        from: [grown(a), grown(b)],
      })),
    },
    {
      title: _('oogst.voorstellen'),
      lines: harvest.parked.map(({ source, what, when, by }) => ({
        key: what,
        text: `${what} (${when})`,
        by: by ?? someone,
        from: [sourceParts(source, words)],
      })),
    },
    {
      title: _('oogst.anders'),
      lines: harvest.different.map(({ origin, sentence, by }) => ({
        key: sentence,
        text: sentence,
        by: by ?? someone,
        from: [grown(origin)],
      })),
    },
    {
      title: _('oogst.voornemens'),
      lines: harvest.intentions.map(({ by, role, intention, step }, index) => ({
        key: `${index}`,
        strong: by ?? someone,
        text: [role, intention].filter((part) => part !== null).join(' · '),
        from: [[local(step)]],
      })),
    },
  ];
  return (
    <>
      {harvest.undercurrent.length === 0 ? null : (
        <section className="oogst-section">
          <h2>{_('oogst.onderstroom')}</h2>
          <HarvestCards cards={harvest.undercurrent} />
        </section>
      )}
      <div className="oogst-two">
        {blocks
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <section key={title} className="oogst-section">
              <h2>{title}</h2>
              <ul>
                {lines.map((line) => (
                  <Grown key={line.key} line={line} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}
