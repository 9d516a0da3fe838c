package runtime

// MemStats describes the heap of the model. What the model does not have is zero.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// heapNumbers gives bytes in use, bytes ever allocated, objects ever allocated and freed, bytes
// reserved and in spans that are in use, bytes of stacks, the next goal and the collections.
func heapNumbers() []uint64

func ReadMemStats(m *MemStats) {
	n := heapNumbers()
	*m = MemStats{
		Alloc: n[0], TotalAlloc: n[1], Mallocs: n[2], Frees: n[3],
		HeapAlloc: n[0], HeapSys: n[4], HeapInuse: n[5], HeapIdle: n[4] - n[5],
		HeapObjects: n[2] - n[3], StackInuse: n[6], StackSys: n[6], Sys: n[4] + n[6],
		NextGC: n[7], NumGC: uint32(n[8]), EnableGC: true,
	}
}
