val name = Regex("gate [a-z]+ (open|shut)")
val key = "key \\d+ of".toRegex()
val old = Pattern.compile("old gate \\w+")

fun clean(text: String) = text.replace("the gate", "it").split("and then")
