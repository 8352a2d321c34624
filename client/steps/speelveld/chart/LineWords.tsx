import { useLingui } from '@lingui/react';
import type { Route } from '../../../board/rings/route.ts';
import type { Field } from '../useField.ts';

/** What plays between two parties, beside its line. Who listens hears it with the parties themselves. */
export function LineWords({ at, routes }: { at: Field; routes: readonly Route[] }) {
  const { _ } = useLingui();
  return (
    <div aria-hidden>
      {routes.map(({ id, words }) => {
        const line = at.field.lines.find((one) => one.id === id);
        if (!words || !line?.words?.value) return null;
        const { x, y, width, height } = words;
        return (
          <div key={id} className="vk-words" data-kind={line.kind} style={{ left: x, top: y, width, height }}>
            <b>{_(`veld.lijn.${line.kind}`)}</b>
            <br />‘{line.words.value}’
          </div>
        );
      })}
    </div>
  );
}
