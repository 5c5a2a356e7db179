#! needs vm
# Unusual interface names.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ for name in "$(printf '\377\377\377')" é abcdefghijklmno abcdefghijklmnop "$(head -c 128 /dev/zero | tr '\0' a)" '' ' ' / . if2; do ip ila add loc 1:2:3:4 loc_match 1:2:3:5 dev "$name"; echo "exit status $?"; ip ila del loc_match 1:2:3:5 dev "$name"; echo "exit status $?"; done
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
! No such interface: ⟨ff⟩⟨ff⟩⟨ff⟩
! No such interface: ⟨ff⟩⟨ff⟩⟨ff⟩
! No such interface: é
! No such interface: é
! No such interface: abcdefghijklmno
! No such interface: abcdefghijklmno
! No such interface: abcdefghijklmnop
! No such interface: abcdefghijklmnop
! No such interface: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! No such interface: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! No such interface:·
! No such interface:·
! No such interface: ·
! No such interface: ·
! No such interface: /
! No such interface: /
! No such interface: .
! No such interface: .
