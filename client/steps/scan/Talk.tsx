import { useLingui } from '@lingui/react';
import { scanItems, type ScanItem } from '../../../shared/steps/scan/items.ts';
import { earlierScan, SCAN_LIMITS, type ScanTeam, type Scored } from '../../../shared/steps/scan/scan.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, usePlay, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { Spreading } from '../stap/Spreading.tsx';

interface TalkProps {
  step: StepId;
  here: ScanTeam;
  scores: readonly Scored[];
  /** what this person takes or lets go now */
  onChoice: (item: string) => void;
}

/** SCAN-3 to 5: the widest spread first, beside that of an earlier scan, and what the team takes. */
export function Talk({ step, here, scores, onChoice }: TalkProps) {
  const content = useContent();
  const slice = useTeam()?.slice;
  const items = scanItems(content, step);
  const earlier = slice ? earlierScan(slice, content, step) : null;
  const list = (
    <ol key="lijst" className="stap-list kk-reveal scan-list">
      {scores.map(({ item: id, spread }, index) => {
        const item = items.find((one) => one.id === id);
        const before = earlier?.scores.find((one) => one.item === id);
        return item ? (
          <li key={id}>
            <ScoredItem
              step={step}
              here={here}
              item={item}
              spread={spread}
              earlier={before ?? null}
              first={index === 0 && spread !== null && spread.highest > spread.lowest}
              onChoice={onChoice}
            />
          </li>
        ) : null;
      })}
    </ol>
  );
  const chosen = <Chosen key="gekozen" step={step} here={here} items={items} />;
  // who is asked to agree sees it before the list, also on a phone
  return (
    <div className="stap-columns scan-talk">{here.asked === null ? [list, chosen] : [chosen, list]}</div>
  );
}

interface ScoredItemProps extends Omit<TalkProps, 'scores'> {
  item: ScanItem;
  spread: Scored['spread'];
  earlier: Scored | null;
  first: boolean;
}

function ScoredItem({ step, here, item, spread, earlier, first, onChoice }: ScoredItemProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const { play, refusal, busy } = usePlay();
  const on = here.chosen.includes(item.id);
  return (
    <section className="kk-panel kk-stack kk-gap-3" data-chosen={on || undefined}>
      {first ? <p className="kk-eyebrow kk-eyebrow--course">{_('stappen.verschilt')}</p> : null}
      <div>
        <h2 className="scan-name">{local(item.name)}</h2>
        <p>{local(item.text)}</p>
      </div>
      {earlier ? (
        <dl className="scan-twice">
          <Time name={_('scan.vorige')} spread={earlier.spread} />
          <Time name={_('scan.nu')} spread={spread} />
        </dl>
      ) : (
        <Spreading spread={spread} />
      )}
      <div>
        <Button
          icon={on ? 'check' : 'plus'}
          pressed={on}
          disabled={busy}
          label={_('scan.kies-punt', { punt: local(item.name) })}
          onPress={() => {
            onChoice(item.id);
            void play({ type: 'scan/kies', step, item: item.id, on: !on });
          }}
        >
          {_('scan.kies')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function Time({ name, spread }: { name: string; spread: Scored['spread'] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Spreading spread={spread} />
      </dd>
    </div>
  );
}

/** SCAN-4 */
function Chosen({ step, here, items }: Omit<TalkProps, 'scores' | 'onChoice'> & { items: ScanItem[] }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSettleWords();
  const names = here.chosen.flatMap((id) => items.find((one) => one.id === id) ?? []);
  return (
    <section className="kk-panel kk-stack kk-gap-3 scan-chosen" aria-labelledby="scan-gekozen">
      <h2 id="scan-gekozen">{_('scan.lijst')}</h2>
      <p>{_('scan.hoogstens', { count: SCAN_LIMITS.chosen })}</p>
      {names.length === 0 ? (
        <p className="kk-hint">{_('scan.niets')}</p>
      ) : (
        <ul className="stap-list">
          {names.map(({ id, name }) => (
            <li key={id} className="stap-said">
              <Icon name="check" size={22} />
              {local(name)}
            </li>
          ))}
        </ul>
      )}
      {here.phase === 'klaar' ? (
        <Said icon="lock">{_('scan.staat-vast')}</Said>
      ) : (
        <Settle asked={here.asked} command={{ type: 'scan/sluit', step }} words={words} />
      )}
    </section>
  );
}
