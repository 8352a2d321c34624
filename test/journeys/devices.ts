import type { Device } from './person.ts';

/** Large and small, and every way to work a device. */
export const DEVICES: readonly Device[] = [
  { name: 'Anouk', width: 1440, height: 900 },
  { name: 'Bilal', width: 320, height: 640 },
  { name: 'Chantal', width: 390, height: 844, hands: 'touch' },
  { name: 'Daan', width: 1280, height: 800, hands: 'keys' },
];

/** The same without keys alone, for who has a whole day part to go through. */
export const POINTERS: readonly Device[] = DEVICES.map((device) =>
  device.hands === 'keys' ? { ...device, hands: 'mouse' } : device,
);

/** Bilal reads the interface in English, on the narrowest screen. */
export function withEnglish(devices: readonly Device[]): Device[] {
  return devices.map((device) => (device.name === 'Bilal' ? { ...device, reads: 'en' } : device));
}
