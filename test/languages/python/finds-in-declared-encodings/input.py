#!/usr/bin/python
# -*- coding: cp1251 -*-
import logging
logging.error("поддельный билет от %s", name)
logging.error(b"forged \xe9 seal")
