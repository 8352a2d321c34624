import { useLingui } from '@lingui/react';
import type { HarvestAgreement } from '../../../shared/harvest/afspraken.ts';
import { agreementParts, originParts, spotText } from '../../../shared/harvest/source.ts';
import type { HarvestField } from '../../../shared/harvest/speelveld.ts';
import { useLocal } from '../../game.ts';
import { Lines, Source } from './HarvestLines.tsx';
import { useSourceWords } from './useSourceWords.ts';

/** What the team agreed, per question. */
export function Agreements({ agreements }: { agreements: readonly HarvestAgreement[] }) {
  const { _ } = useLingui();
  const words = useSourceWords();
  if (agreements.length === 0) return null;
  return (
    <section className="oogst-section">
      <h2>{_('oogst.afspraken')}</h2>
      <Lines
        facts={agreements.map((agreement) => [
          _(`oogst.vraag.${agreement.question}`),
          agreement.shared ? agreement.text : _('oogst.niet-gedeeld', { text: agreement.text }),
          agreementParts(agreement, words),
        ])}
      />
    </section>
  );
}

/** One speelveld: what weighs most, the parties per ring, lines, who was missed, and answers to questions. */
export function FieldSection({ field }: { field: HarvestField }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSourceWords();
  const { top, parties, lines, missed, nobody, questions } = field;
  const named = top && spotText(top, words);
  return (
    <section className="oogst-section">
      <h2>{local(field.round)}</h2>
      <Lines facts={[[_('oogst.weegt'), named]]} />
      <ul className="oogst-said">
        {parties.map(({ name, ring, sector, wants }, index) => (
          <li key={`${index} ${local(name)}`}>
            <strong>{local(name)}</strong> ({_(`oogst.ring.${ring}`)}, {_(`oogst.sector.${sector}`)})
            {wants.map((want, at) => (
              <p key={`${at} ${want}`}>{want}</p>
            ))}
          </li>
        ))}
        {lines.map(({ kind, a, b, words: said }) => (
          <li key={`${kind} ${local(a)} ${local(b)}`}>
            <strong>
              {local(a)} – {local(b)}
            </strong>
            : {_(`oogst.lijn.${kind}`)}
            {said === null ? null : <p>{said}</p>}
          </li>
        ))}
        {missed.map(({ who, origin, said }) => (
          <li key={who}>
            <strong>
              {_('oogst.gemist')}: {who}
            </strong>
            {said.map(({ sentence, ask }, at) => (
              <p key={`${at} ${sentence}`}>
                {sentence} — {_('oogst.navragen', { bij: ask })}
              </p>
            ))}
            {origin ? <Source parts={originParts(origin, words, 'with-title')} /> : null}
          </li>
        ))}
        {nobody === null ? null : (
          <li>
            <strong>{_('oogst.niemand-gemist')}</strong>: {nobody}
          </li>
        )}
        {questions.map(({ question, answer }) => (
          <li key={local(question)}>
            <strong>{local(question)}</strong>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
