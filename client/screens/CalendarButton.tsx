import { useLingui } from '@lingui/react';
import { calendarFile } from '../calendar.ts';
import { saveFile } from '../download.ts';
import { useAll } from '../game.ts';
import { Button } from '../parts/Button.tsx';

/** The meeting as a file for one's diary, with the link that leads to it; nothing while no moment is known. */
export function CalendarButton({ link, own = false }: { link: string; own?: boolean }) {
  const { _ } = useLingui();
  const { meeting, workshop } = useAll();
  if (!meeting || !workshop) return null;
  function download(): void {
    if (!meeting || !workshop) return;
    const file = calendarFile({
      uid: `${workshop.id}@${location.hostname}`,
      title: workshop.title,
      description: `${_(own ? 'voorwerk.agenda.eigen' : 'voorwerk.agenda.open')}\n${link}`,
      place: meeting.place?.value ?? null,
      url: link,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      madeAt: Date.now(),
    });
    saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'koerskaarten.ics');
  }
  return (
    <Button icon="calendar" onPress={download}>
      {_(own ? 'voorwerk.agenda.zet' : 'voorwerk.agenda.download')}
    </Button>
  );
}
