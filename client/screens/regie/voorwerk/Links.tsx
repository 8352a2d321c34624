import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../download.ts';
import { useAll } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { currentLang } from '../../../text/i18n.ts';
import { copied, CopyField } from '../CopyField.tsx';
import { personalLink } from '../links.ts';
import { pasteable, writeTable } from './table.ts';
import type { FreshLinks } from './useInvite.ts';
import { useMail } from './useMail.ts';
import { useStanding } from './useStanding.ts';

interface Row {
  name: string;
  organisation: string;
  link: string;
}

/** The links that were just made, to send on: they are shown now and never again (VOOR-2). */
export function Links({ fresh }: { fresh: FreshLinks }) {
  const { _ } = useLingui();
  const workshop = useAll().workshop?.id ?? '';
  const everybody = useStanding();
  const [said, setSaid] = useState('');
  const rows = everybody.flatMap(({ seat, name, organisation, how }): Row[] => {
    const secret = fresh.get(seat);
    if (secret === undefined || how !== 'verwacht') return [];
    return [{ name, organisation, link: personalLink(location.origin, workshop, seat, secret) }];
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // what was asked for stands at another place than where it was asked
  useEffect(() => {
    if (fresh.size > 0) heading.current?.focus();
  }, [fresh]);
  if (rows.length === 0) return null;
  const head = [_('voorwerk.links.naam'), _('voorwerk.links.organisatie'), _('voorwerk.links.link')];
  const table = [head, ...rows.map(({ name, organisation, link }) => [name, organisation, link])];
  async function copyTable(): Promise<void> {
    setSaid(
      _((await copied(pasteable(table))) ? 'voorwerk.links.gekopieerd' : 'regie.kopieer-niet', {
        aantal: rows.length,
      }),
    );
  }
  function download(): void {
    // Excel takes the separator of the country
    const file = writeTable(table, currentLang() === 'nl' ? ';' : ',');
    saveFile(new Blob([file], { type: 'text/csv;charset=utf-8' }), 'koerskaarten-links.csv');
  }
  return (
    <section className="voorwerk__links" aria-labelledby="kk-links">
      <h2 id="kk-links" ref={heading} tabIndex={-1}>
        {_('voorwerk.links.titel', { aantal: rows.length })}
      </h2>
      <p>{_('voorwerk.links.uitleg')}</p>
      <div className="kk-row">
        <Button variant="primary" icon="copy" onPress={() => void copyTable()}>
          {_('voorwerk.links.kopieer')}
        </Button>
        <Button icon="download" onPress={download}>
          {_('voorwerk.links.csv')}
        </Button>
        <output>{said}</output>
      </div>
      <details className="voorwerk__each" open={rows.length === 1}>
        <summary>{_('voorwerk.links.per-persoon')}</summary>
        <ul>
          {rows.map((row) => (
            <Person key={row.link} row={row} onSaid={setSaid} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Person({ row: { name, link }, onSaid }: { row: Row; onSaid: (text: string) => void }) {
  const { _ } = useLingui();
  const mail = useMail();
  async function copyMail(): Promise<void> {
    const { subject, body } = mail(link, name);
    const done = await copied(`${subject}\n\n${body}`);
    onSaid(done ? _('voorwerk.links.mail-gekopieerd', { naam: name }) : _('regie.kopieer-niet'));
  }
  return (
    <li>
      <CopyField label={name} value={link} />
      <Button
        size="small"
        icon="copy"
        label={_('voorwerk.links.mail-voor', { naam: name })}
        onPress={() => void copyMail()}
      >
        {_('voorwerk.links.mail')}
      </Button>
    </li>
  );
}
