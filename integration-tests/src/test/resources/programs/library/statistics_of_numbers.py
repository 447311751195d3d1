import statistics as s
from statistics import *
from fractions import Fraction as F
d=[1,2,3,4,4,5.5]
for n in ("mean","fmean","median","median_low","median_high","mode","multimode","variance","pvariance","stdev","pstdev","geometric_mean","harmonic_mean","median_grouped","quantiles"):
    f=getattr(s,n) if False else {"mean":mean,"fmean":fmean,"median":median,"median_low":median_low,"median_high":median_high,"mode":mode,"multimode":multimode,"variance":variance,"pvariance":pvariance,"stdev":stdev,"pstdev":pstdev,"geometric_mean":geometric_mean,"harmonic_mean":harmonic_mean,"median_grouped":median_grouped,"quantiles":quantiles}[n]
    print(n,f(d),f([1,2,4]),f([3,1,1,2]),f((F(1,2),F(1,3),F(3,4))) )
    try: print(f([]))
    except Exception as e: print(type(e).__name__,e)
print(mean([1,2,3]),mean([1,2]),mean([0.1]*10),mean([1e100,1,-1e100]),mean([True,False]),variance([1,2,3,4]),pvariance([2,2]),stdev([1,2,3,4]),stdev([2.5,3.25,5.5,11.25,11.75]))
print(mode(["red","blue","blue"]),mode("aabbc"),multimode("aabbbbccddddeeffffgg"),mean([float("inf"),1]),mean([float("nan"),1]))
print(quantiles([1,2,3,4,5,6,7,8,9],n=4),quantiles(range(1,101),n=10),quantiles([1,2,3,4],n=4,method="inclusive"))
print(correlation([1,2,3,4],[2,4,5,9]),correlation([1,2,3],[3,1,2],method="ranked"),covariance([1,2,3],[4,5,7]),linear_regression([1,2,3],[2.1,3.9,6.2]),linear_regression([1,2],[2,4],proportional=True))
slope, intercept = linear_regression([1971,1975,1979,1982,1983],[1,2,3,4,5]); print(round(slope*2019+intercept))
print(fmean([1,2,3],weights=[1,2,3]),harmonic_mean([40,60],weights=[5,30]),harmonic_mean([2.5,3,10]),variance([27.5,30.25,30.25,34.5,41.75]),variance([1,2,3],2))
N=NormalDist(100,15)
print(N,N.mean,N.stdev,N.variance,N.pdf(110),N.cdf(120),N.inv_cdf(0.9),N.quantiles(),N.zscore(130),N+5,N*2,N-N,-N,2*N,N/3,5-N,N==NormalDist(100,15),N.overlap(NormalDist(110,10)))
print([NormalDist().inv_cdf(p) for p in (1e-10,0.001,0.05,0.3,0.5,0.77,0.9999,1-1e-12)],NormalDist.from_samples([1,2,3,4.5]),NormalDist(0,1).samples(3,seed=42))
for f in (lambda:mean([]),lambda:variance([1]),lambda:NormalDist(0,-1),lambda:quantiles([1]),lambda:correlation([1,1],[1,2]),lambda:harmonic_mean([1,-1]),lambda:geometric_mean([0]),lambda:mean(["a"]),lambda:linear_regression([1,1],[1,2])):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
