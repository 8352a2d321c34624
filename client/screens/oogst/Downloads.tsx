import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { saveFile } from '../../download.ts';
import { useAll, useGame, useMe } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { keptSeat } from '../../seats.ts';
import { currentLang } from '../../text/i18n.ts';

type File = 'team.md' | 'mijn.md';

/** The harvest as files. The secret of the seat goes in a header, so it cannot be a plain link. */
export function Downloads({ team }: { team: boolean }) {
  const { _ } = useLingui();
  const workshop = useAll().workshop?.id ?? '';
  const { seat } = useMe();
  const device = useGame((state) => state.device);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  async function download(file: File): Promise<void> {
    setBusy(true);
    setFailed(!(await fetched({ workshop, seat, device }, file)));
    setBusy(false);
  }
  return (
    <>
      {team ? (
        <Button icon="download" disabled={busy} onPress={() => void download('team.md')}>
          {_('oogst.download-team')}
        </Button>
      ) : null}
      <Button icon="download" disabled={busy} onPress={() => void download('mijn.md')}>
        {_('oogst.download-mijn')}
      </Button>
      <div role="alert">{failed ? <p>{_('oogst.download-mislukt')}</p> : null}</div>
    </>
  );
}

/** Fetches a file and hands it to the browser. False when the server did not give it. */
async function fetched(
  { workshop, seat, device }: { workshop: string; seat: string; device: string | null },
  file: File,
): Promise<boolean> {
  const kept = keptSeat(workshop, device);
  if (!kept) return false;
  try {
    const answer = await fetch(`/api/oogst/${encodeURIComponent(workshop)}/${file}?taal=${currentLang()}`, {
      headers: { authorization: `Bearer ${seat}:${kept.secret}` },
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) return false;
    const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
    saveFile(await answer.blob(), named ?? file);
    return true;
  } catch {
    return false;
  }
}
