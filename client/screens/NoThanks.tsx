import { useLingui } from '@lingui/react';
import { host } from '../host.ts';
import { Button } from '../parts/Button.tsx';
import type { PersonalLink } from './Personal.tsx';
import { useErasing } from './useErasing.ts';
import { useProblem } from './useProblem.ts';

export interface NoThanksProps {
  link: PersonalLink;
  onGone: () => void;
}

/** Who was invited and does not come takes their name out of the workshop (VOOR-7), after a question. */
export function NoThanks({ link, onGone }: NoThanksProps) {
  const { _ } = useLingui();
  const problem = useProblem();
  const { stage, wrong, ask, cancel, confirm } = useErasing(async () => {
    const asked = await host.erase(link);
    if (asked.kind !== 'answer') return problem(asked);
    onGone();
    return null;
  });

  return (
    <section className="kk-stack kk-gap-3">
      {stage === 'rust' ? (
        <Button variant="ghost" icon="private" onPress={ask}>
          {_('voorwerk.niet.knop')}
        </Button>
      ) : null}
      {stage === 'vraag' || stage === 'bezig' ? (
        <div className="kk-panel kk-stack kk-gap-3">
          <p>{_('voorwerk.niet.vraag')}</p>
          {wrong === null ? null : <p role="alert">{wrong}</p>}
          <div className="kk-row">
            <Button onPress={cancel} autoFocus>
              {_('core.annuleren')}
            </Button>
            <Button disabled={stage === 'bezig'} onPress={() => void confirm()}>
              {_('voorwerk.niet.ja')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
