import door from 'some door';
import { open, shut } from 'some gate';
import 'some effect';
export { lock } from 'some lock';
export * from 'all locks';
