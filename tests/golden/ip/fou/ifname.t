#! needs vm
# Devices that are named.
$ ip fou add port 5555 ipproto 4 dev "$(printf '\377\377\377\377\377')"
! fou: unknown device name
? 1
$ ip fou add port 5555 ipproto 4 dev é
! fou: unknown device name
? 1
$ ip fou add port 5555 ipproto 4 dev abcdefghijklmno
! fou: unknown device name
? 1
$ ip fou add port 5555 ipproto 4 dev abcdefghijklmnop
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev abcdefghijklmné
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev ''
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev 'a b'
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev a/b
! fou: invalid device name
? 1
$ ip fou add port 5555 ipproto 4 dev .
! fou: unknown device name
? 1
