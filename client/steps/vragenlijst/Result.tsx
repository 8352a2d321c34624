import { useLingui } from '@lingui/react';
import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { isMelange, type ScoreResult } from '../../../shared/style/score.ts';
import { useContent, useLocal, useMe, usePlay, useSeat } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { ResultCompartments } from '../../parts/ResultCompartments.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { ShareFlavour } from '../stap/ShareFlavour.tsx';
import { StyleChoice } from '../stap/StyleChoice.tsx';
import { styleText } from '../stap/words.ts';
import { Explanation } from './Explanation.tsx';

export interface ResultProps {
  onChoose: () => void;
  onStatements: () => void;
}

/** The outcome: the flavour in front, the whole box under it, in words of six levels and never as a percentage. */
export function Result({ onChoose, onStatements }: ResultProps) {
  const { _ } = useLingui();
  const { style } = useSeat();
  const result = style.result?.value ?? null;
  const flavour = style.flavour?.value ?? null;
  return (
    <div className="uitslag">
      {flavour === null ? <Undecided /> : <Flavour flavour={flavour} />}
      <div className="uitslag__body">
        {flavour === null && result ? <Melange result={result} /> : null}
        {result ? <OwnBox result={result} /> : null}
        {flavour === null ? null : <TalkPoints flavour={flavour} />}
        <p className="kk-hint">{_('stappen.uitslag.voorkeur')}</p>
        {flavour === null ? null : <ShareFlavour />}
        <div className="kk-row">
          <Button onPress={onChoose}>{_('stappen.uitslag.kies-zelf')}</Button>
          <Button variant="ghost" onPress={onStatements}>
            {result ? _('stappen.uitslag.antwoorden') : _('stappen.uitslag.toch-invullen')}
          </Button>
        </div>
        <Explanation />
      </div>
    </div>
  );
}

function Flavour({ flavour }: { flavour: Style }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const { person } = useMe();
  const { name, tea } = styleText(content, flavour);
  return (
    <header className="uitslag__head" data-style={flavour}>
      <div>
        <p className="uitslag__eyebrow">
          {_('stappen.uitslag.jouw-stijl', { name: person.name?.value ?? '' })}
        </p>
        <h1 tabIndex={-1}>{local(name)}</h1>
        <p className="uitslag__tea">{_('stappen.uitslag.thee', { tea: local(tea) })}</p>
      </div>
      <TeaLabel flavour={flavour} size={132} />
    </header>
  );
}

function Undecided() {
  const { _ } = useLingui();
  const { person } = useMe();
  return (
    <header className="uitslag__head" data-style="none">
      <div>
        <p className="uitslag__eyebrow">
          {_('stappen.uitslag.jouw-stijl', { name: person.name?.value ?? '' })}
        </p>
        <h1 tabIndex={-1}>{_('stappen.uitslag.melange')}</h1>
      </div>
      <TeaLabel flavour="none" size={132} />
    </header>
  );
}

function Melange({ result }: { result: ScoreResult }) {
  const { _ } = useLingui();
  const { play, refusal } = usePlay();
  const all = result.dominant.length === STYLES.length;
  return (
    <section className="kk-stack kk-gap-3">
      <p>
        {all ? _('stappen.uitslag.alle-zes') : _('stappen.uitslag.gelijk', { count: result.dominant.length })}
      </p>
      <StyleChoice
        label={_('stappen.uitslag.kies-uit')}
        styles={result.dominant}
        value={null}
        onChange={(style) => void play({ type: 'smaak/kies', style })}
      />
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function OwnBox({ result }: { result: ScoreResult }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const compartments = STYLES.map((style) => {
    const { name, tea } = styleText(content, style);
    const level = result.level[style];
    const top = result.dominant.includes(style) && result.dominant.length < STYLES.length;
    return {
      style,
      name: local(name),
      tea: local(tea).toLocaleLowerCase(),
      level,
      levelText: _(`stappen.niveau.${level}`),
      top,
    };
  });
  return (
    <section className="kk-stack kk-gap-2">
      <h2>{_('stappen.uitslag.theedoos')}</h2>
      {isMelange(result) && result.dominant.length < STYLES.length ? (
        <p>{_('stappen.uitslag.gelijk-in-doos')}</p>
      ) : null}
      <ResultCompartments label={_('stappen.uitslag.theedoos')} compartments={compartments} />
    </section>
  );
}

function TalkPoints({ flavour }: { flavour: Style }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { quality, pitfall } = styleText(useContent(), flavour);
  return (
    <dl className="uitslag__points">
      <div>
        <Icon name="star" size={26} />
        <dt>{_('stappen.smaak.brengt')}</dt>
        <dd>{local(quality)}</dd>
      </div>
      <div>
        <Icon name="undo" size={26} />
        <dt>{_('stappen.smaak.valkuil')}</dt>
        <dd>{local(pitfall)}</dd>
      </div>
    </dl>
  );
}
