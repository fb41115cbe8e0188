fun <T : Comparable<T>> open(gates: Map<String, List<T>>, report: (String, Int) -> Unit): Map<in T, *>? where T : Any = null
