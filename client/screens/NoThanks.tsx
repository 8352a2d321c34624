import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { host } from '../host.ts';
import { Button } from '../parts/Button.tsx';
import type { PersonalLink } from './Personal.tsx';
import { useProblem } from './useProblem.ts';

/** Who was invited and does not come takes their name out of the workshop (VOOR-7), after a question. */
export function NoThanks({ link }: { link: PersonalLink }) {
  const { _ } = useLingui();
  const problem = useProblem();
  const [stage, setStage] = useState<'rust' | 'vraag' | 'bezig' | 'weg'>('rust');
  const [wrong, setWrong] = useState<string | null>(null);

  async function erase(): Promise<void> {
    if (stage === 'bezig') return;
    setStage('bezig');
    setWrong(null);
    const asked = await host.erase(link);
    if (asked.kind === 'answer') return setStage('weg');
    setWrong(problem(asked));
    setStage('vraag');
  }

  return (
    <section className="kk-stack kk-gap-3">
      <output>{stage === 'weg' ? _('voorwerk.niet.klaar') : null}</output>
      {stage === 'rust' ? (
        <Button variant="ghost" icon="private" onPress={() => setStage('vraag')}>
          {_('voorwerk.niet.knop')}
        </Button>
      ) : null}
      {stage === 'vraag' || stage === 'bezig' ? (
        <div className="kk-panel kk-stack kk-gap-3">
          <p>{_('voorwerk.niet.vraag')}</p>
          {wrong === null ? null : <p role="alert">{wrong}</p>}
          <div className="kk-row">
            <Button onPress={() => setStage('rust')} autoFocus>
              {_('core.annuleren')}
            </Button>
            <Button disabled={stage === 'bezig'} onPress={() => void erase()}>
              {_('voorwerk.niet.ja')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
