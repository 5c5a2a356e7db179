# Names of bridges and ports are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type bridge mcast_snooping 1
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ip link set é master "$(printf '\377\377\377\377\377')" up
$ ip link set "$(printf '\377\377\377\377\377')" up
$ bridge mdb add dev "$(printf '\377\377\377\377\377')" port é grp 239.1.1.1 permanent
$ bridge mdb show dev "$(printf '\377\377\377\377\377')" | grep 239
dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ port é grp 239.1.1.1 permanent
$ bridge link set dev é mcast_router 2
$ bridge -d mdb show dev "$(printf '\377\377\377\377\377')" | grep -v ff02
dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ port é grp 239.1.1.1 permanent proto static
router ports on ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: é·
