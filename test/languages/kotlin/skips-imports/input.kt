package org.gate.desk

import org.gate.error
import org.gate.`open gate` as other
import org.gate.texts.*

typealias Report = (String) -> Unit
