# Bytes are written unchanged.
$ brctl addbr "$(printf '\377\377\377\377\377')"
$ ip link set "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01
$ ip link add "$(printf '\377\377\377\377\3)" address 02:00:00:00:00:02 type dummy
! /bin/sh: 1: Syntax error: Unterminated quoted string
? 2
$ ip link add é address 02:00:00:00:00:03 type dummy
$ brctl addif "$(printf '\377\377\377\377\377')" é "$(printf '\377\377\377\377\3)"
! /bin/sh: 1: Syntax error: Unterminated quoted string
? 2
$ brctl show
bridge name	bridge id		STP enabled	interfaces
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩		8000.020000000001	no	␉
$ brctl showstp "$(printf '\377\377\377\377\377')" | head -n 2
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
 bridge id		8000.020000000001
$ brctl showstp "$(printf '\377\377\377\377\377')" | grep -a "(.)"
? 1
