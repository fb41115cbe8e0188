#!/usr/bin/env python3
"""Fills the caches of pySigma and of the SigmaHQ validators with the tables of the last versions that carried them, for machines without GitHub.

usage: HOME=DIR python seed-data.py WHEELS   (WHEELS: folder with what `pip download --no-deps -r requirements/data.txt` fetches)
"""

import sys
from pathlib import Path
from zipfile import ZipFile

import diskcache
from sigma.validators.sigmahq.data.base import _JSONDisk

CACHE = Path.home() / ".cache" / "pysigma"


def main(wheels: Path) -> None:
    attack = tables(wheels, "pysigma-0", "sigma/data/mitre_attack.py")
    # These versions had no tables of them: their tags count as unknown.
    attack |= {"mitre_attack_datasources": {}, "mitre_attack_mitigations": {}}
    store("mitre_attack", {"mitre_attack_data": attack})
    d3fend = tables(wheels, "pysigma-0", "sigma/data/mitre_d3fend.py")
    store("mitre_d3fend", {"mitre_d3fend_data": d3fend})
    store("sigmahq", sigmahq(tables(wheels, "pysigma_validators_sigmahq-", "sigma/validators/sigmahq/data/sigmahq_data.py")), disk=_JSONDisk)
    print(f"ATT&CK {attack['mitre_attack_version']}, D3FEND {d3fend['mitre_d3fend_version']} -> {CACHE}")


def tables(wheels: Path, wheel: str, module: str) -> dict:
    """The values that a module of constants defines."""
    path = next(path for path in sorted(wheels.glob("*.whl")) if path.name.lower().startswith(wheel))
    names: dict = {}
    exec(ZipFile(path).read(module).decode(), names)
    return {name: value for name, value in names.items() if isinstance(value, (dict, list, str)) and not name.startswith("__")}


def sigmahq(data: dict) -> dict:
    """The same values under the names that version 0.21 reads."""
    return {
        "sigmahq_taxonomy_default": {
            "sigmahq_taxonomy_version": data["taxonomy_version"],
            "sigmahq_taxonomy_fieldsname": by_name(data["ref_sigmahq_fieldsname"]),
            "sigmahq_taxonomy_redundant_fields": by_name(data["ref_sigmahq_redundant_field"]),
            "sigmahq_taxonomy_logsource_definition": by_name(data["ref_sigmahq_logsource_definition"]),
        },
        "sigmahq_filename_default": {
            "sigmahq_filename_version": data["file_pattern_version"],
            "sigmahq_filename_pattern": by_name(data["ref_sigmahq_logsource_filepattern"]),
        },
        "sigmahq_eventid_default": {
            "sigmahq_category_no_eventid_version": data["windows_version"],
            "sigmahq_category_no_eventid": data["ref_windows_no_eventid"],
        },
        "sigmahq_provider_default": {
            "sigmahq_provider_version": data["windows_version"],
            "sigmahq_provider_name": {source.category: names for source, names in data["ref_windows_provider_name"].items()},
        },
    }


def by_name(table: dict) -> dict:
    return {f"{source.product}_{source.category}_{source.service}": value for source, value in table.items()}


def store(folder: str, values: dict, **options) -> None:
    with diskcache.Cache(str(CACHE / folder), **options) as cache:
        for key, value in values.items():
            cache.set(key, value)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
