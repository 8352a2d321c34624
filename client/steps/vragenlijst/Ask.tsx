import { useLingui } from '@lingui/react';
import { useEffect, useId, useRef } from 'react';
import type { Questionnaire } from '../../../shared/decks/content.ts';
import { useLocal } from '../../game.ts';
import { LikertScale, type LikertValue } from '../../parts/LikertScale.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';

export interface AskProps {
  questionnaire: Questionnaire;
  id: string;
  /** which side of a pair comes first for this person */
  first: 'a' | 'b';
  value: number | null;
  onChange: (value: number) => void;
  /** one came here by a button: what is asked takes the focus, so that it is read out */
  arrived: boolean;
}

/** One thing that is asked: a statement with five answers, or two sentences of which one chooses one. */
export function Ask({ questionnaire, id, first, value, onChange, arrived }: AskProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const labelId = useId();
  if ('pairs' in questionnaire) {
    const pair = questionnaire.pairs.find((candidate) => candidate.id === id);
    if (!pair) return null;
    const sides = first === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
    return (
      <>
        <div className="vragen__statement vragen__statement--pair">
          <p className="kk-hint">{_('stappen.vragen.denk-aan')}</p>
          <Question id={labelId} text={_('stappen.vragen.wat-vaker')} arrived={arrived} />
        </div>
        <RadioCards
          label={_('stappen.vragen.wat-vaker')}
          hideLabel
          columns={1}
          options={sides.map((side) => ({ value: side, label: local(pair[side].text) }))}
          value={value === null ? null : value === 1 ? 'a' : 'b'}
          onChange={(side) => onChange(side === 'a' ? 1 : 2)}
        />
      </>
    );
  }
  const statement = questionnaire.statements.find((candidate) => candidate.id === id);
  if (!statement) return null;
  return (
    <>
      <div className="vragen__statement">
        <p className="kk-hint">{_('stappen.vragen.denk-aan')}</p>
        <Question id={labelId} text={local(statement.text)} arrived={arrived} />
      </div>
      <LikertScale
        statementId={labelId}
        labels={[
          _('stappen.schaal.1'),
          _('stappen.schaal.2'),
          _('stappen.schaal.3'),
          _('stappen.schaal.4'),
          _('stappen.schaal.5'),
        ]}
        value={likert(value)}
        onChange={onChange}
      />
    </>
  );
}

function Question({ id, text, arrived }: { id: string; text: string; arrived: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <h1 className="kk-question" id={id} ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

function likert(value: number | null): LikertValue | null {
  return ([1, 2, 3, 4, 5] as const).find((one) => one === value) ?? null;
}
