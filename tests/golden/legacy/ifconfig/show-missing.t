$ ifconfig nope
! nope: error fetching interface information: Device not found
? 1
$ ifconfig -s nope
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
! nope: error fetching interface information: Device not found
? 1
$ ifconfig nope:1
! nope:1: error fetching interface information: Device not found
? 1
$ ifconfig ""
! : error fetching interface information: Device not found
? 1
$ ifconfig abcdefghijklmnopqrstu
! abcdefghijklmno: error fetching interface information: Device not found
? 1
