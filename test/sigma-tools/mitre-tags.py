#!/usr/bin/env python3
"""Writes src/rule/validate/mitre-tags.ts: the numbers and names of ATT&CK and D3FEND that tags may have, as pySigma's tables say.

usage: HOME=.venv-sigma/home .venv-sigma/current/bin/python test/sigma-tools/mitre-tags.py > src/rule/validate/mitre-tags.ts   (after .ci/run sigma-tools)
"""

import textwrap

from sigma.data import mitre_attack, mitre_d3fend


def main() -> None:
    names = mitre_attack.mitre_attack_techniques
    parts = [name for name in names if "." in name]
    print("// Numbers of ATT&CK and names of D3FEND that tags may have (both by MITRE). Written by test/sigma-tools/mitre-tags.py.")
    print(f"export const tagVersions = 'ATT&CK {mitre_attack.mitre_attack_version}, D3FEND {mitre_d3fend.mitre_d3fend_version}';")
    tactics = mitre_attack.mitre_attack_techniques_tactics_mapping
    print("\n/** Numbers of techniques by tactic, neighbours as `first-last`. Parts of a technique have its tactics. */")
    print("export const techniques: Readonly<Record<string, string>> = {")
    for tactic in sorted({tactic for technique in tactics.values() for tactic in technique}):
        print(f"  '{tactic}': {text(ranges(name for name in names if '.' not in name and tactic in tactics[name]))},")
    print("};")
    table("subTechniques", "Parts of techniques, each behind its number", [f"{name[1:]}" for name in sorted(parts)], compact=True)
    table("groups", "", ranges(mitre_attack.mitre_attack_intrusion_sets))
    table("software", "", ranges(mitre_attack.mitre_attack_software))
    table("countermeasures", "D3FEND's tactics and techniques", sorted(name.lower() for name in [*mitre_d3fend.mitre_d3fend_tactics, *mitre_d3fend.mitre_d3fend_techniques]))


def table(name: str, comment: str, values: list[str], compact: bool = False) -> None:
    if compact:
        values = by_technique(values)
    if comment:
        print(f"\n/** {comment}. */", end="")
    print(f"\nexport const {name} ={text(values)};")


def text(values: list[str]) -> str:
    lines = textwrap.wrap(" ".join(values), 112, break_on_hyphens=False)
    return "\n    '" + " ' +\n    '".join(lines) + "'"


def by_technique(parts: list[str]) -> list[str]:
    """`1053:2-3,5-7`"""
    grouped: dict[str, list[int]] = {}
    for part in parts:
        technique, number = part.split(".")
        grouped.setdefault(technique, []).append(int(number))
    return [f"{technique}:{','.join(joined(numbers))}" for technique, numbers in grouped.items()]


def ranges(names) -> list[str]:
    return joined(sorted(int(name[1:]) for name in names))


def joined(numbers: list[int]) -> list[str]:
    """Neighbours as `first-last`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return [str(first) if first == last else f"{first}-{last}" for first, last in spans]


main()
