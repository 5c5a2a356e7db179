# The name of a port is not cut.
$ brctl addbr abcdefghijklmno
$ ip link add bbcdefghijklmno address 02:00:00:00:00:01 type dummy
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:02 type dummy
$ brctl addif abcdefghijklmnop bbcdefghijklmnop
! interface bbcdefghijklmnop does not exist!
? 1
$ brctl addif abcdefghijklmnop bbcdefghijklmno
$ brctl addif abcdefghijklmnop "$(printf '\377\377\377\377\377')"
$ brctl addif abcdefghijklmnop ''
! interface  does not exist!
? 1
$ brctl addif abcdefghijklmnop a/b
! interface a/b does not exist!
? 1
$ brctl addif abcdefghijklmnop .
! interface . does not exist!
? 1
$ brctl show abcdefghijklmno
bridge name	bridge id		STP enabled	interfaces
abcdefghijklmno		8000.020000000001	no		bbcdefghijklmno
							⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ brctl showstp abcdefghijklmno | grep -a "(.)"
bbcdefghijklmno (1)
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ (2)
$ brctl setpathcost abcdefghijklmnop "$(printf '\377\377\377\377\377')" 7
$ brctl setpathcost abcdefghijklmno bbcdefghijklmnop 7
! set path cost failed: No such device
? 1
$ brctl setportprio abcdefghijklmnop "$(printf '\377\377\377\377\377')" 7
$ brctl hairpin abcdefghijklmnop "$(printf '\377\377\377\377\377')" on
! bridge abcdefghijklmnop does not exist!
? 1
$ brctl hairpin abcdefghijklmno bbcdefghijklmnop on
! interface bbcdefghijklmnop does not exist!
? 1
$ brctl delif abcdefghijklmnop "$(printf '\377\377\377\377\377')"
$ brctl delif abcdefghijklmno bbcdefghijklmnop
! interface bbcdefghijklmnop does not exist!
? 1
$ brctl show abcdefghijklmno
bridge name	bridge id		STP enabled	interfaces
abcdefghijklmno		8000.020000000001	no		bbcdefghijklmno
