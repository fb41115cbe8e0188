"""Keywords as pySigma reads them, matched against lines: Sigma's bare values are contained in the event, in any case."""

import re

from sigma.conditions import ConditionAND, ConditionOR, ConditionValueExpression
from sigma.rule import SigmaRule
from sigma.types import SigmaString


def pattern(value: SigmaString) -> re.Pattern:
    """pySigma renders the expression, as it does for the backends that search with one."""
    return re.compile(value.convert("\\", ".*", ".", add_escaped=".*+?^$[](){}\\|"), re.IGNORECASE | re.DOTALL)


def matcher(rule: SigmaRule):
    """line -> whether the condition of the rule is true for it."""
    return evaluate(rule.detection.parsed_condition[0].parsed)


def evaluate(node):
    if isinstance(node, ConditionValueExpression):
        found = pattern(node.value).search
        return lambda line: found(line) is not None
    if not isinstance(node, (ConditionOR, ConditionAND)):
        raise TypeError(f"no keyword rule: {type(node).__name__}")
    parts = [evaluate(arg) for arg in node.args]
    every = any if isinstance(node, ConditionOR) else all
    return lambda line: every(part(line) for part in parts)
