# A longer word names the bridge of its first 15 bytes.
$ brctl addbr abcdefghijklmno
$ brctl stp abcdefghijklmnop on
$ brctl stp "$(printf '\377\377\377\377\377')" on
! set stp status failed: No such device
? 1
$ brctl stp '' on
! set stp status failed: No such device
? 1
$ brctl setfd abcdefghijklmnop 5
$ brctl setfd "$(printf '\377\377\377\377\377')" 5
! set forward delay failed: No such device
? 1
$ brctl setfd '' 5
! set forward delay failed: No such device
? 1
$ brctl setageing abcdefghijklmnop 9999999
$ brctl setbridgeprio abcdefghijklmnop 9
$ brctl sethello abcdefghijklmnop 3
$ brctl setmaxage abcdefghijklmnop 9
$ ip -d link show abcdefghijklmno | grep -o "ageing_time [0-9]*"
ageing_time 999999900
