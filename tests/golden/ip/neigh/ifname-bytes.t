# Columns of -brief are as many bytes wide.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ip link set "$(printf '\377\377\377\377\377')" up
$ ip link set é up
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev "$(printf '\377\377\377\377\377')"
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev é
$ ip -4 neigh | sort
10.0.0.1 dev é lladdr 02:00:00:00:00:09 PERMANENT·
10.0.0.1 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ lladdr 02:00:00:00:00:09 PERMANENT·
$ ip -4 -br neigh | sort
10.0.0.1                                é               02:00:00:00:00:09
10.0.0.1                                ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            02:00:00:00:00:09
$ ip -br neigh show dev é
10.0.0.1                                02:00:00:00:00:09
