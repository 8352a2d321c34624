import { STYLES } from '../../shared/decks/content.ts';
import { graphemes } from '../../shared/text/graphemes.ts';
import { ICONS, Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { CodeField } from '../parts/CodeField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { useAnnounce } from '../parts/LiveRegion.tsx';
import { MelangeCup } from '../parts/MelangeCup.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Item, Section } from './Section.tsx';
import { MELANGE, TEA } from './sample.ts';
import { useState } from 'react';

function isIconName(name: string): name is IconName {
  return Object.hasOwn(ICONS, name);
}

export function Labels() {
  return (
    <Section title="Theelabels en melange" id="labels">
      <div className="proef__row">
        {STYLES.map((style) => (
          <Item key={style} name={`${TEA[style].name}, ${TEA[style].tea}`}>
            <TeaLabel flavour={style} size={84} />
          </Item>
        ))}
        <Item name="rust">
          <TeaLabel flavour="hoeder" size={70} />
        </Item>
        <Item name="aan de beurt">
          <TeaLabel flavour="hoeder" size={62} state="turn" />
        </Item>
        <Item name="hand op">
          <TeaLabel flavour="hoeder" size={70} state="hand" />
        </Item>
        <Item name="ontbreekt">
          <TeaLabel flavour="hoeder" size={70} state="missing" />
        </Item>
        <Item name="geen lijn">
          <TeaLabel flavour="hoeder" size={70} state="offline" />
        </Item>
        <Item name="geen stijl">
          <TeaLabel flavour="none" size={70} />
        </Item>
        <Item name="28 px">
          <TeaLabel flavour="spiegelaar" size={28} />
        </Item>
        <Item name="142 px">
          <TeaLabel flavour="spiegelaar" size={142} />
        </Item>
        <Item name="melange">
          <MelangeCup parts={MELANGE} size={76} />
        </Item>
        <Item name="twee smaken">
          <MelangeCup
            parts={[
              { style: 'aanjager', count: 3 },
              { style: 'hoeder', count: 1 },
            ]}
            size={44}
          />
        </Item>
        <Item name="één smaak">
          <MelangeCup parts={[{ style: 'aanjager', count: 3 }]} size={44} />
        </Item>
      </div>
    </Section>
  );
}

export function Buttons() {
  return (
    <Section title="Knoppen" id="knoppen">
      <div className="proef__row proef__row--top">
        <Button variant="primary" icon="next" iconAt="end">
          Doe mee
        </Button>
        <Button variant="action">Leg in Mist</Button>
        <Button>Ik pas</Button>
        <Button variant="ghost">Vorige</Button>
        <Button size="small" icon="hand">
          Hand op
        </Button>
        <Button size="small" icon="hand" pressed>
          Hand op
        </Button>
        <Button icon="hand" label="Hand op" />
        <Button disabled>Leg straks</Button>
        <Button disabled reason="Dat kan zodra je weer verbonden bent.">
          Leg straks
        </Button>
        <LinkButton href="#knoppen" icon="download">
          Download de oogst
        </LinkButton>
        <Button variant="primary" size="large">
          Groot
        </Button>
        <div className="proef__dark">
          <Button onDark size="small" icon="screen">
            Plenair scherm
          </Button>
        </div>
      </div>
    </Section>
  );
}

export function Fields() {
  const [code, setCode] = useState('TIJ48');
  const [name, setName] = useState('');
  const [note, setNote] = useState(
    'De jongere ziet geen schuld, maar een telefoon die het nog doet. Dat beeld missen wij',
  );
  return (
    <Section title="Velden" id="velden">
      <div className="proef__columns">
        <CodeField
          label="Code van je begeleider"
          value={code}
          onChange={setCode}
          hint="Drie letters en drie cijfers, bijvoorbeeld TIJ 482."
        />
        <CodeField
          label="Code met fout"
          value="TIJ480"
          onChange={() => undefined}
          error="Deze code kennen we niet. Kijk hem na op het grote scherm."
        />
        <TextField
          label="Je voornaam"
          value={name}
          onChange={setName}
          hint="Zo kent je team je. Een schuilnaam mag ook."
        />
        <TextField
          label="Wat zie jij in onze opgave?"
          value={note}
          onChange={setNote}
          multiline
          limit={140}
          count={graphemes}
          leftText={(left) => (left < 0 ? `${-left} tekens te veel` : `nog ${left} tekens`)}
          hint="Eén inzicht, in gewone taal."
        />
        <TextField
          label="Te lang"
          value="Dit is te lang"
          onChange={() => undefined}
          limit={10}
          count={graphemes}
          error="Maak het vier tekens korter."
        />
        <TextField label="Kan nu niet" value="Nog niet open" onChange={() => undefined} disabled />
      </div>
    </Section>
  );
}

export function Overlays() {
  const [open, setOpen] = useState(location.hash === '#dialoog');
  const announce = useAnnounce();
  return (
    <Section title="Dialoog, melding, iconen" id="rest">
      <div className="proef__row proef__row--top">
        <Button onPress={() => setOpen(true)}>Open dialoog</Button>
        <Button onPress={() => announce('Marlon legt een kaart in Mist')}>Kondig aan</Button>
        {Object.keys(ICONS)
          .filter(isIconName)
          .map((name) => (
            <Item key={name} name={name}>
              <Icon name={name} size={32} />
            </Item>
          ))}
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Weet je het zeker?"
        closeLabel="Sluit"
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Terug</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Sluit de ronde
            </Button>
          </>
        }
      >
        <p>De stippen gaan tegelijk open. Daarna kan niemand nog stippen.</p>
      </Dialog>
    </Section>
  );
}
