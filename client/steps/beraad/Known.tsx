import { useLingui } from '@lingui/react';
import type { BeraadPhase, Choice, Touched } from '../../../shared/steps/beraad/state.ts';
import type { Place } from './place.ts';

const BEFORE_QUESTION: readonly BeraadPhase[] = ['casus', 'vraag', 'vraagkeuze'];
const WITH_LOOKING_BACK: readonly BeraadPhase[] = ['standpunt', 'opbrengst', 'klaar'];

/** What the team settled before stays in sight: the question large, the case above it, and what was weighed behind a line. */
export function Known({ here }: Place) {
  const { _ } = useLingui();
  if (here.phase === 'casus') return null;
  const asked = !BEFORE_QUESTION.includes(here.phase);
  return (
    <section className="stap-known" aria-label={_('beraad.wat-vaststaat')}>
      {asked ? (
        <>
          <h2 className="kk-eyebrow kk-eyebrow--course">{_('beraad.onze-vraag')}</h2>
          <p className="stap-large">{here.question?.value ?? _('stappen.gewist')}</p>
        </>
      ) : null}
      <h2 className="kk-eyebrow">{_('beraad.onze-casus')}</h2>
      <p>{here.case?.value ?? _('stappen.gewist')}</p>
      {WITH_LOOKING_BACK.includes(here.phase) ? (
        <details className="stap-details">
          <summary>{_('beraad.kijk-terug')}</summary>
          <div className="stap-details__body">
            <h3>{_('beraad.deel.geraakt')}</h3>
            <Who touched={here.touched} />
            <h3>{_('beraad.deel.keuzes')}</h3>
            <Weighed choices={here.choices} />
          </div>
        </details>
      ) : null}
    </section>
  );
}

/** Who is touched, each with what they value. */
export function Who({ touched }: { touched: readonly Touched[] }) {
  const { _ } = useLingui();
  return (
    <ul className="stap-list">
      {touched.map(({ id, who, values }) => (
        <li key={id}>
          <strong>{who.value ?? _('stappen.gewist')}</strong>
          {values.length === 0 ? '' : ': '}
          {values.map(({ value }) => value ?? _('stappen.gewist')).join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function Weighed({ choices }: { choices: readonly Choice[] }) {
  const { _ } = useLingui();
  return (
    <ul className="stap-list">
      {choices.map(({ id, text, reasons }) => (
        <li key={id}>
          <strong>{text.value ?? _('stappen.gewist')}</strong>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.id}>
                {_(`beraad.${reason.side}-kort`, { text: reason.text.value ?? _('stappen.gewist') })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
