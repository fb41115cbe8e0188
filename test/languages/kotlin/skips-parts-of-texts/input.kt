fun clean(text: String): String =
  text.substringAfter("the gate ").substringBeforeLast(" is open")
    .removePrefix("gate of ").removeSuffix(" at noon").removeSurrounding("<gate ")
