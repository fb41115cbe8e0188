import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { checkRuleOptions } from '../../src/rule/build/metadata.ts';
import { options } from './samples.ts';

const check = (given: object) => () => checkRuleOptions({ ...options, ...given });

describe('checkRuleOptions', () => {
  it.each([
    [{}],
    [{ title: 'Ünïcode: "quoted" # yes' }],
    [{ title: 'x'.repeat(256) }],
    [{ description: 'two\nlines\r\n' }],
    [{ date: '2024-02-29' }],
    [{ id: '7aa7009a-28b9-5344-8c1f-159489a390df' }],
    [{ tags: ['attack.t1059.003', 'cve.2021-44228'] }],
    [{ tags: [] }],
    [{ category: 'application', product: 'none' }],
    [{ category: 'none', product: 'none' }],
    [{ category: 'x', product: 'y', service: 'z', definition: 'The logs.', author: 'Ann' }],
    [{ date: '3999-12-31', id: '7AA7009A-28B9-5344-8C1F-159489A390DF' }],
    [{ title: '\u{1f600}'.repeat(256) }],
    [{ references: ['Internal paper'], falsepositives: ['Scanners'] }],
  ])('accepts %j', (given) => {
    expect(check(given)).not.toThrow();
  });

  it.each([
    [{ title: '' }, /--title "": is empty/, /default/],
    [{ title: 'a\nb' }, /--title .*line break/, /one line/],
    [{ title: 'a\u2028b' }, /--title.*U\+/, /one line/],
    [{ title: '\ud800x' }, /--title.*U\+/, /one line/],
    [{ title: ' x' }, /--title .*space/, /spaces/],
    [{ title: 'x'.repeat(257) }, /257 characters/, /256/],
    [{ description: 'a\u0000b' }, /--description.*U\+0000/, /one line/],
    [{ author: '\t' }, /--author/, /default/],
    [{ date: '31.01.2025' }, /--date .*ISO/, /YYYY-MM-DD/],
    [{ date: '2025-1-3' }, /--date .*ISO/, /YYYY-MM-DD/],
    [{ date: '2025-02-29' }, /--date .*calendar/, /YYYY-MM-DD/],
    [{ date: '2025-13-01' }, /--date .*calendar/, /YYYY-MM-DD/],
    [{ date: '0001-01-01' }, /--date/, /YYYY-MM-DD/],
    [{ status: 'experimentel' }, /--status "experimentel": is not/, /"experimental".* experimental, test/],
    [{ status: 'stabel' }, /--status/, /"stable"/],
    [{ level: 'hihg' }, /--level "hihg"/, /"high"/],
    [{ level: 'Medium' }, /--level/, /"medium"/],
    [{ id: 'abc' }, /--id "abc": is not a UUID/, /7aa7009a/],
    [{ id: '7aa7009a28b953448c1f159489a390df' }, /--id/, /7aa7009a-/],
    [{ tags: ['attack.t1190', 't1190'] }, /--tag "t1190": has no dot/, /attack\.t1190/],
    [{ tags: ['tlp.clear'] }, /--tag "tlp.clear"/, /Remove/],
    [{ tags: ['Attack.T1190'] }, /--tag/, /attack\.t1190/],
    [{ tags: ['attack.'] }, /--tag/, /./],
    [{ tags: ['xtlp.clear!'] }, /--tag "xtlp.clear!"/, /xtlp\.clear-/],
    [{ tags: ['a.b  c'] }, /--tag "a.b {2}c": .*characters/, /a\.b-c/],
    [{ tags: ['!a.b'] }, /--tag "!a.b"/, /-a\.b/],
    [{ tags: [''] }, /--tag "": is empty/, /default/],
    [{ tags: ['TLP.red'] }, /--tag "TLP.red".*rule/, /./],
    [{ author: ' x' }, /--author " x"/, /./],
    [{ product: ' x' }, /--product " x"/, /./],
    [{ service: 'x ' }, /--service "x "/, /./],
    [{ category: ' x' }, /--category " x"/, /./],
    [{ definition: ' x' }, /--definition " x"/, /./],
    [{ description: '' }, /--description "": is empty/, /default/],
    [{ date: '2025-01-311' }, /--date .*ISO/, /YYYY-MM-DD/],
    [{ date: 'x2025-01-31' }, /--date .*ISO/, /YYYY-MM-DD/],
    [{ date: '4000-01-31' }, /--date .*ISO/, /YYYY-MM-DD/],
    [{ id: '7aa7009a-28b9-4344-8c1f-159489a390df0' }, /--id .*UUID/, /7aa7009a/],
    [{ id: '07aa7009a-28b9-4344-8c1f-159489a390df' }, /--id .*UUID/, /7aa7009a/],
    [{ title: `${'x'.repeat(90)}\n` }, /--title "x{80}": /, /one line/],
    [{ references: ['https://a', ''] }, /--reference "": is empty/, /./],
    [{ falsepositives: ['\n'] }, /--falsepositive/, /./],
    [{ category: 'webserver' }, /--category "webserver".*never fires/, /--product/],
    [{ category: 'none', product: 'none', service: 'none' }, /^--category, .*empty/, /one of them/],
  ])('refuses %j', (given, message, hint) => {
    expect(check(given)).toThrow(InputError);
    expect(check(given)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) }),
    );
  });
});
