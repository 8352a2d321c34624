import { expect, test } from './journey.ts';
import { lookAt } from './look.ts';
import { Person } from './person.ts';
import { startWorkshop } from './workshop.ts';

test('REGIE-2 on overrun the facilitator is shown what to drop, drops it, and puts it back', async ({
  browser,
  baseURL,
}) => {
  const arrive = async (name: string, width: number, height: number): Promise<Person> =>
    Person.arrive(browser, baseURL ?? '', { name, width, height, hands: 'keys' });
  const lead = await arrive('Leonie', 1440, 900);
  const colleague = await arrive('Karim', 390, 844);
  const { facilitator } = await startWorkshop(lead, 'Leerdag', /^Grenzeloos Samenwerken, drie uur/);
  await colleague.page.goto(facilitator);
  await colleague.write(colleague.field('Jouw naam'), 'Karim');
  await colleague.press(colleague.button('Begeleid mee'));
  await expect(colleague.heading('Regiekamer')).toBeVisible();
  // five minutes are the slack of this werkvorm, five more are to be dropped
  const look = async (where: string): Promise<void> =>
    lookAt(where, { folder: 'inkorten', people: [lead, colleague], checked: [lead, colleague] });
  await lead.press(lead.button('+5 min voor deze stap'));
  await expect(lead.page.getByText('Dit kan korter')).toHaveCount(0);
  await lead.press(lead.button('+5 min voor deze stap'));
  const dropped = 'Kaartronde: ongeschreven regels: 20 wordt 15 minuten';
  for (const { page } of [lead, colleague]) await expect(page.getByText(dropped)).toBeVisible();
  await look('voorstel');
  await lead.press(lead.button('Kort zo in'));
  await expect(colleague.heading('Het draaiboek is ingekort')).toBeVisible();
  await look('ingekort');
  await colleague.press(colleague.button('Zet het draaiboek terug'));
  await expect(lead.page.getByText(dropped)).toBeVisible();
});
