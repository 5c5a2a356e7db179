$ echo '-4 addr show lo' | ip -b -
! Object "-4" is unknown, try "ip help".
! Command failed -:1
? 1
$ echo '-s link' | ip -force -b -
! Object "-s" is unknown, try "ip help".
! Command failed -:1
? 1
$ echo 'ip link show lo' | ip -b -
! Object "ip" is unknown, try "ip help".
! Command failed -:1
? 1
