// ATT&CK numbers and D3FEND names allowed in tags (both by MITRE). Written by test/sigma-tools/mitre-tags.py.
export const tagVersions = 'ATT&CK 17.0, D3FEND 0.16.0';

/** Numbers of techniques by tactic, neighbours as `first-last`. Parts of a technique have its tactics. */
export const techniques: Readonly<Record<string, string>> = {
  collection: '1005 1025 1039 1056 1074 1113-1115 1119 1123 1125 1185 1213 1530 1557 1560 1602',
  'command-and-control': '1001 1008 1071 1090 1092 1095 1102 1104-1105 1132 1205 1219 1568 1571-1573 1659 1665',
  'credential-access': '1003 1040 1056 1110-1111 1187 1212 1528 1539 1552 1555-1558 1606 1621 1649',
  'defense-evasion':
    '1006 1014 1027 1036 1055 1070 1078 1112 1127 1134 1140 1197 1202 1205 1207 1211 1216 1218 1220-1222 1480 1484 ' +
    '1497 1535 1542 1548 1550 1553 1556 1562 1564 1574 1578 1599-1601 1610 1612 1620 1622 1647 1656 1666 1672',
  discovery:
    '1007 1010 1012 1016 1018 1033 1040 1046 1049 1057 1069 1082-1083 1087 1120 1124 1135 1201 1217 1482 1497 1518 ' +
    '1526 1538 1580 1613-1615 1619 1622 1652 1654 1673',
  execution: '1047 1053 1059 1072 1106 1129 1203-1204 1559 1569 1609-1610 1648 1651 1674-1675',
  exfiltration: '1011 1020 1029-1030 1041 1048 1052 1537 1567',
  impact: '1485-1486 1489-1491 1495-1496 1498-1499 1529 1531 1561 1565 1657 1667',
  'initial-access': '1078 1091 1133 1189-1190 1195 1199-1200 1566 1659 1669',
  'lateral-movement': '1021 1072 1080 1091 1210 1534 1550 1563 1570',
  persistence:
    '1037 1053 1078 1098 1112 1133 1136-1137 1176 1197 1205 1505 1525 1542-1543 1546-1547 1554 1556 1574 1653 1668 ' +
    '1671',
  'privilege-escalation': '1037 1053 1055 1068 1078 1098 1134 1484 1543 1546-1548 1574 1611',
  reconnaissance: '1589-1598',
  'resource-development': '1583-1588 1608 1650',
};

/** Parts of techniques, each behind its number. */
export const subTechniques =
  '1001:1-3 1003:1-8 1011:1 1016:1-2 1020:1 1021:1-8 1027:1-17 1036:1-11 1037:1-5 1048:1-3 1052:1 1053:2-3,5-7 ' +
  '1055:1-5,8-9,11-15 1056:1-4 1059:1-12 1069:1-3 1070:1-9 1071:1-4 1074:1-2 1078:1-4 1087:1-4 1090:1-4 1098:1-6 ' +
  '1102:1-3 1110:1-4 1114:1-3 1127:1-3 1132:1-2 1134:1-5 1136:1-3 1137:1-6 1176:1-2 1195:1-3 1204:1-4 1205:1-2 ' +
  '1213:1-3 1216:1-2 1218:1-5,7-15 1219:1-3 1222:1-2 1480:1 1484:1-2 1491:1-2 1497:1-3 1498:1-2 1499:1-4 1505:1-6 ' +
  '1518:1 1542:1-5 1543:1-5 1546:1-16 1547:1-10,12-15 1548:1-6 1550:1-4 1552:1-8 1553:1-6 1555:1-6 1556:1-9 ' +
  '1557:1-3 1558:1-4 1559:1-3 1560:1-3 1561:1-2 1562:1-4,6-12 1563:1-2 1564:1-14 1565:1-3 1566:1-4 1567:1-4 ' +
  '1568:1-3 1569:1-3 1573:1-2 1574:1,4-14 1578:1-5 1583:1-8 1584:1-8 1585:1-3 1586:1-3 1587:1-4 1588:1-7 1589:1-3 ' +
  '1590:1-6 1591:1-4 1592:1-4 1593:1-3 1595:1-3 1596:1-5 1597:1-2 1598:1-4 1599:1 1600:1-2 1601:1-2 1602:1-2 ' +
  '1606:1-2 1608:1-6 1614:1';

export const groups =
  '1-13 16-30 32-41 43-56 59-71 73 75-85 87-96 98-100 102-103 105-108 112 114-115 117 119-131 133-140 142-143 ' +
  '1001-1009 1011-1024 1026 1028 1030-1047';

export const software =
  '1-208 210-284 330-391 393-398 400-402 404 409-410 412-417 428 430-431 433-439 441-462 464-473 475-477 481-484 ' +
  '486-488 491-493 495-504 508 511-521 526-528 530-534 537-538 543 546-547 552-554 556 559-562 564-565 567-570 572 ' +
  '574-576 578-579 581-601 603-608 610-618 622-654 657-674 677-699 1011-1035 1037 1039-1044 1046-1053 1058-1060 ' +
  '1063-1066 1068 1070-1076 1078 1081 1084-1091 1096-1097 1099-1102 1104-1125 1129-1156 1158-1164 1166-1173 1176 ' +
  '1178-1194 1196-1207 1209-1213';

/** D3FEND's tactics and techniques. */
export const countermeasures =
  'd3-aca d3-ach d3-ah d3-ai d3-al d3-allm d3-am d3-anaa d3-anci d3-anet d3-aplm d3-ave d3-azet d3-ba d3-ban d3-bdi ' +
  'd3-bse d3-ca d3-caa d3-cban d3-ccsa d3-ce d3-ch d3-chn d3-ci d3-cia d3-cp d3-cr d3-cro d3-cspp d3-cts d3-da ' +
  'd3-dam d3-dce d3-de d3-dem d3-dencr d3-df d3-di d3-dlic d3-dnr d3-dnra d3-dnsal d3-dnsdl d3-dnsta d3-do d3-dp ' +
  'd3-dplm d3-dpr d3-dqsa d3-dst d3-dtp d3-duc d3-eal d3-edl d3-ef d3-efa d3-ehb d3-ehpv d3-ei d3-er d3-et d3-fa ' +
  'd3-fapa d3-fba d3-fc d3-fca d3-fcoa d3-fcr d3-fe d3-femc d3-fev d3-fh d3-fhra d3-fim d3-fr d3-frddl d3-fridl ' +
  'd3-fv d3-hbpi d3-hci d3-hd d3-hddl d3-hdl d3-hr d3-hs d3-iaa d3-ibca d3-id d3-ida d3-ihn d3-iopr d3-ipcta ' +
  'd3-ipra d3-ira d3-isva d3-itf d3-jfapa d3-kbpi d3-lam d3-lfp d3-llm d3-ma d3-mac d3-man d3-mbt d3-mencr d3-mfa ' +
  'd3-mh d3-ni d3-nm d3-nni d3-nta d3-ntcd d3-ntf d3-ntpm d3-ntsa d3-nva d3-oam d3-odm d3-om d3-ora d3-osm d3-otf ' +
  'd3-otp d3-pa d3-pan d3-pca d3-pcsv d3-pe d3-pfv d3-ph d3-phdura d3-pla d3-pllm d3-plm d3-pm d3-pmad d3-ps d3-psa ' +
  'd3-psep d3-psmd d3-pt d3-rapa d3-rfs d3-rpa d3-rrid d3-rta d3-rtsd d3-saor d3-sbv d3-sca d3-scf d3-scp d3-sda ' +
  'd3-sdm d3-sea d3-sfa d3-sfcv d3-sfv d3-shn d3-sica d3-sja d3-smra d3-spp d3-sra d3-ssc d3-su d3-svcdm d3-swi ' +
  'd3-sysdm d3-sysm d3-sysva d3-taan d3-tbi d3-ua d3-uap d3-uba d3-udta d3-uglpa d3-ura d3-usica d3-wsaa deceive ' +
  'detect evict harden isolate model restore';
