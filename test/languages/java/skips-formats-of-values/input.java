class Example {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu 'at' HH:mm");
  String run() {
    return new SimpleDateFormat("yyyy-MM-dd HH:mm").format(day) + new DecimalFormat("#,##0.00 kg").format(weight);
  }
}
