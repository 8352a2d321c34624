import { Room, type RoomException, type RoomMethodName } from '@colyseus/core';
import { silentLog, type Log } from '../log.ts';

/**
 * The room that all rooms are made from. Because `onUncaughtException` is here, Colyseus catches what a handler throws:
 * without it, a throw in one room would end the process for every room.
 */
export class GuardedRoom extends Room {
  protected log: Log = silentLog;

  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    this.failed(error.cause ?? error, method);
  }

  protected failed(error: unknown, what: string): void {
    this.log.error({ err: error, room: this.roomId, what }, 'fout in een kamer');
  }
}
