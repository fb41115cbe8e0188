@Injectable()
export class GateService implements OnInit {
  private readonly logger = new Logger(GateService.name);
  constructor(private readonly door: Door, public names: string[] = []) {}
  async open<T extends Gate>(gate: T, why?: string): Promise<void> {
    const found = (await this.door.find<Gate>(gate.id)) as Gate;
    if (!found!.key) this.logger.error(`no key for ${gate.id!}` as string);
  }
}
