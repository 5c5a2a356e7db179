# A name is cut after 15 bytes, as bytes.
$ ifconfig "$(printf '\377\377\377\377\377')"
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: error fetching interface information: Device not found
? 1
$ ifconfig é
! é: error fetching interface information: Device not found
? 1
$ ifconfig abcdefghijklmnop
! abcdefghijklmno: error fetching interface information: Device not found
? 1
$ ifconfig abcdefghijklmné
! abcdefghijklmn⟨c3⟩: error fetching interface information: Device not found
? 1
$ ifconfig "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: error fetching interface information: Device not found
? 1
$ ifconfig ''
! : error fetching interface information: Device not found
? 1
$ ifconfig 'a b'
! a b: error fetching interface information: Device not found
? 1
$ ifconfig a/b
! a/b: error fetching interface information: Device not found
? 1
$ ifconfig .
! .: error fetching interface information: Device not found
? 1
$ ifconfig "$(printf '\377\377\377\377\377')" up
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ERROR while getting interface flags: No such device
? 255
$ ifconfig abcdefghijklmnop up
! abcdefghijklmno: ERROR while getting interface flags: No such device
? 255
$ ifconfig "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" up
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ERROR while getting interface flags: No such device
? 255
$ ifconfig '' up
! : ERROR while getting interface flags: No such device
? 255
$ ifconfig a/b up
! a/b: ERROR while getting interface flags: No such device
? 255
$ ifconfig "$(printf '\377\377\377\377\377')" 10.0.0.1
! SIOCSIFADDR: No such device
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ERROR while getting interface flags: No such device
? 255
$ ifconfig abcdefghijklmnop 10.0.0.1
! SIOCSIFADDR: No such device
! abcdefghijklmno: ERROR while getting interface flags: No such device
? 255
$ ifconfig '' 10.0.0.1
! SIOCSIFADDR: No such device
! : ERROR while getting interface flags: No such device
? 255
$ ifconfig "$(printf '\377\377\377\377\377')" mtu 1400
! SIOCSIFMTU: No such device
? 1
$ ifconfig abcdefghijklmnop mtu 1400
! SIOCSIFMTU: No such device
? 1
$ ifconfig '' mtu 1400
! SIOCSIFMTU: No such device
? 1
