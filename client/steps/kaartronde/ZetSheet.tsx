import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Style } from '../../../shared/decks/content.ts';
import { useContent, useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { styleText } from '../stap/words.ts';
import { moves, zetPossible, type Table } from './moves.ts';
import { ZetForm } from './ZetForm.tsx';

/** One's stijlzet of this round: of the own flavour, chosen when one has none, or borrowed when the team lacks it (KAART-16). */
export function ZetSheet({ table, onClose }: { table: Table; onClose: () => void }) {
  const { _ } = useLingui();
  const { zet } = moves(table);
  const own = zet?.kind === 'eigen' ? zet.style : null;
  const [style, setStyle] = useState<Style | null>(own);
  const [choosing, setChoosing] = useState(own === null);
  return (
    <Sheet open onClose={onClose} title={_('kaart.zet')} icon={style ?? 'star'} closeLabel={_('kaart.sluit')}>
      <div className="kk-stack kk-gap-5">
        {zet === null || zet.kind === 'gedaan' ? <output>{_('kaart.zet.gedaan')}</output> : null}
        {zet?.kind === 'kies' && choosing ? (
          <StyleMoves label={_('kaart.zet.kies')} styles={ALL} value={style} onChange={setStyle} />
        ) : null}
        {zet?.kind === 'eigen' && choosing ? (
          <StyleMoves
            label={_('kaart.zet.leen-welke')}
            styles={[zet.style, ...zet.borrow]}
            value={style}
            onChange={setStyle}
          />
        ) : null}
        {style === null || zet === null || zet.kind === 'gedaan' ? null : (
          <OneZet
            key={style}
            table={table}
            style={style}
            borrowed={own !== null && style !== own}
            onDone={onClose}
          />
        )}
        {zet?.kind === 'eigen' && !choosing && zet.borrow.length > 0 ? (
          <div className="kk-stack kk-gap-1">
            <p className="kk-hint">{_('kaart.zet.leen-uitleg')}</p>
            <div>
              <Button variant="ghost" icon="swap" onPress={() => setChoosing(true)}>
                {_('kaart.zet.leen')}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}

const ALL: readonly Style[] = ['verkenner', 'verbinder', 'aanjager', 'volhouder', 'spiegelaar', 'hoeder'];

interface StyleMovesProps {
  label: string;
  styles: readonly Style[];
  value: Style | null;
  onChange: (style: Style) => void;
}

function StyleMoves({ label, styles, value, onChange }: StyleMovesProps) {
  const content = useContent();
  const local = useLocal();
  const options = styles.map((style) => {
    const words = styleText(content, style);
    return { value: style, icon: style, label: local(words.move), sub: local(words.name) };
  });
  return <RadioCards label={label} options={options} value={value} onChange={onChange} />;
}

interface OneZetProps {
  table: Table;
  style: Style;
  borrowed: boolean;
  onDone: () => void;
}

function OneZet({ table, style, borrowed, onDone }: OneZetProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = styleText(useContent(), style);
  return (
    <section className="kk-stack">
      <div className="kr-zet" data-style={style}>
        <span className="kr-zet__emblem">
          <Icon name={style} size={30} />
        </span>
        <div>
          <p className="kk-eyebrow">
            {borrowed ? _('kaart.zet.geleend-van', { stijl: local(words.name) }) : local(words.name)}
          </p>
          <h3 className="kr-zet__name">{local(words.move)}</h3>
          <p>{local(words.moveText)}</p>
        </div>
      </div>
      {zetPossible(table, style) ? (
        <ZetForm table={table} style={style} onDone={onDone} />
      ) : (
        <output>{_('kaart.zet.te-weinig')}</output>
      )}
      <p className="kk-hint">{_('kaart.zet.nooit-verplicht')}</p>
    </section>
  );
}
