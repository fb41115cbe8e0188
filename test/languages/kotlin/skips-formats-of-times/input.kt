val day = DateTimeFormatter.ofPattern("dd MMM yyyy")
val hour = SimpleDateFormat("HH mm")
val price = DecimalFormat("# ##0.00")
