var text = new StringBuilder();
text.Append("gate ").Append(name).AppendLine(" is stuck");
