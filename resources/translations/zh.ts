<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation><numerusform>%n 个地址</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation><numerusform>%n 轮</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n held-out training images</source>
        <translation><numerusform>%n 幅留出的训练图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation><numerusform>%n 幅图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation><numerusform>另有 %n 条提示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation><numerusform>%n 次运行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n training images</source>
        <translation><numerusform>%n 幅训练用图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation><numerusform>%n 个单元</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n validation images</source>
        <translation><numerusform>%n 幅验证图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation><numerusform>%n 个权重</numerusform></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>(y − x)², mean over pixels and images.</source>
        <translation>(y − x)²，对像素和图像取平均。</translation>
    </message>
    <message>
        <source>+ more ink</source>
        <translation>+ 增加墨迹</translation>
    </message>
    <message>
        <source>+ switches it on</source>
        <translation>+ 使其激活</translation>
    </message>
    <message>
        <source>+ unit {unit}</source>
        <translation>+ 单元 {unit}</translation>
    </message>
    <message>
        <source>+½ too much</source>
        <translation>+½ 墨迹过多</translation>
    </message>
    <message>
        <source>, and show the same strokes</source>
        <translation>，且显示同样的笔迹</translation>
    </message>
    <message>
        <source>, {epoch_progress} % of it</source>
        <translation>，已完成 {epoch_progress} %</translation>
    </message>
    <message>
        <source>0 to 0.01</source>
        <translation>0 至 0.01</translation>
    </message>
    <message>
        <source>0 to 0.3</source>
        <translation>0 至 0.3</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>0 至 0.5</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>0.0001 至 0.1</translation>
    </message>
    <message>
        <source>0.01 to 0.2</source>
        <translation>0.01 至 0.2</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0.1 至 10</translation>
    </message>
    <message>
        <source>0.5 to 0.99</source>
        <translation>0.5 至 0.99</translation>
    </message>
    <message>
        <source>1 batch/s</source>
        <translation>1 批/秒</translation>
    </message>
    <message>
        <source>1 epoch in 2 s</source>
        <translation>2 秒 1 轮</translation>
    </message>
    <message>
        <source>1 epoch in 5 s</source>
        <translation>5 秒 1 轮</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 轮/秒</translation>
    </message>
    <message>
        <source>1 ink</source>
        <translation>1 墨</translation>
    </message>
    <message>
        <source>10 to 400</source>
        <translation>10 至 400</translation>
    </message>
    <message>
        <source>25 to 1,024</source>
        <translation>25 至 1,024</translation>
    </message>
    <message>
        <source>5 to 50</source>
        <translation>5 至 50</translation>
    </message>
    <message>
        <source>50 to 500</source>
        <translation>50 至 500</translation>
    </message>
    <message>
        <source>8 to 32</source>
        <translation>8 至 32</translation>
    </message>
    <message>
        <source>8 to 64</source>
        <translation>8 至 64</translation>
    </message>
    <message>
        <source>9 in 10 training images</source>
        <translation>训练图像的十分之九</translation>
    </message>
    <message>
        <source>&lt;b&gt;{rounded}&lt;/b&gt; images/s</source>
        <translation>&lt;b&gt;{rounded}&lt;/b&gt; 幅图像/秒</translation>
    </message>
    <message>
        <source>A folder for alpha.npy and beta.npy</source>
        <translation>存放 alpha.npy 和 beta.npy 的文件夹</translation>
    </message>
    <message>
        <source>A random training image</source>
        <translation>随机一幅训练图像</translation>
    </message>
    <message>
        <source>About Sparse Autoencoder</source>
        <translation>关于 Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Above what a unit counts as active. A sigmoid is never zero, so that 0.1 is usual for it; ReLU and top-k are zero when off.</source>
        <translation>高于此值的单元算作激活。sigmoid 从不为零，因此通常取 0.1；ReLU 和 top-k 关闭时为零。</translation>
    </message>
    <message>
        <source>Accuracy by units switched on</source>
        <translation>准确率与激活单元数</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Active units</source>
        <translation>激活单元数</translation>
    </message>
    <message>
        <source>Active units above</source>
        <translation>激活单元的下限</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>统一</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All sets are on this computer already</source>
        <translation>所有数据集均已在本机</translation>
    </message>
    <message>
        <source>An image file …</source>
        <translation>图像文件 …</translation>
    </message>
    <message>
        <source>And {others}.</source>
        <translation>还有 {others}。</translation>
    </message>
    <message>
        <source>Any image</source>
        <translation>任意图像</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the pairs · Esc</source>
        <translation>返回图像对 · Esc</translation>
    </message>
    <message>
        <source>Bars of the code</source>
        <translation>编码条</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最好优先</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Blanked pixels</source>
        <translation>遮去的像素</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>逐步叠加</translation>
    </message>
    <message>
        <source>Building up, strongest parts first</source>
        <translation>逐步叠加，贡献最大的部分在前</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed from {stem}.</source>
        <translation>由 {stem} 改动而来。</translation>
    </message>
    <message>
        <source>Check the gradient</source>
        <translation>检验梯度</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>选择位置 …</translation>
    </message>
    <message>
        <source>Clear the sheet · Delete</source>
        <translation>清空画板 · Delete</translation>
    </message>
    <message>
        <source>Click a class to see only its pairs.</source>
        <translation>点击一个类别，只看该类的图像对。</translation>
    </message>
    <message>
        <source>Click a unit in the wall to look into it.</source>
        <translation>点击权重墙上的单元，查看其细节。</translation>
    </message>
    <message>
        <source>Click again for all.</source>
        <translation>再次点击显示全部。</translation>
    </message>
    <message>
        <source>Click “{name}” again for all classes.</source>
        <translation>再次点击“{name}”，显示全部类别。</translation>
    </message>
    <message>
        <source>Click: only this class.</source>
        <translation>点击：只看此类。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Code, strongest unit first</source>
        <translation>编码，最强的单元在前</translation>
    </message>
    <message>
        <source>Constant units</source>
        <translation>恒定单元数</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Contribution: how much of a reconstruction is the unit's part, activation × decoder image, on average. Similarity: units with similar weights stand together.</source>
        <translation>贡献：该单元的部分（激活值 × 解码器图像）平均在重构中占多少。相似度：权重相近的单元排在一起。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy picture of the panel</source>
        <translation>复制面板图片</translation>
    </message>
    <message>
        <source>Copy the lesson as text</source>
        <translation>将课程复制为文本</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>将方案复制为文本</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>请先更正标出的设置。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Cost by epoch, as a table</source>
        <translation>各轮代价的表格</translation>
    </message>
    <message>
        <source>Cost {cost} at epoch {epoch} of {epochs}, {way}; {terms}.{beside}</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）代价为 {cost}，{way}；{terms}。{beside}</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内下降 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内没有变化。</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内上升 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}.</source>
        <translation>代价 {cost}。</translation>
    </message>
    <message>
        <source>Cost {symbol}</source>
        <translation>总代价 {symbol}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves, CSV …</source>
        <translation>曲线，CSV …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死单元</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死单元数</translation>
    </message>
    <message>
        <source>Dec.</source>
        <translation>解码端</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>删除选中的运行</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值图像</translation>
    </message>
    <message>
        <source>Difference of the gradients</source>
        <translation>梯度之差</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差值图</translation>
    </message>
    <message>
        <source>Digits before</source>
        <translation>上一组数字</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>丢弃 …</translation>
    </message>
    <message>
        <source>Discarded the run of the last sitting.</source>
        <translation>已丢弃上次会话的运行。</translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Diverged. Back at epoch {epoch}.</source>
        <translation>训练发散，已回到第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Do the formulas that train give the derivative of the cost?</source>
        <translation>训练所用的公式是否给出代价的导数？</translation>
    </message>
    <message>
        <source>Double click one, or press 1 to 8, to start from it</source>
        <translation>双击一项，或按 1 至 8，以它为起点</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download images</source>
        <translation>下载图像</translation>
    </message>
    <message>
        <source>Download {title}: {description}</source>
        <translation>下载 {title}：{description}</translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation>正在下载 {title}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. What is drawn is scaled and centred as the training images are, into the dashed box, and goes through the model with every stroke. The sliders disturb what the model sees, and leave the drawing as it is. The right button erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears.</source>
        <translation>可用鼠标、笔或手指绘制。所画内容按训练图像的方式缩放并居中到虚线框内，每画一笔都会送入模型。滑块只扰动模型看到的图像，不改变所画的内容。右键擦除，方向键移动图形，Ctrl+Z 撤销，Delete 清空。</translation>
    </message>
    <message>
        <source>Drop a folder, a .npy, .npz or IDX file here, or choose:</source>
        <translation>将文件夹或 .npy、.npz、IDX 文件拖到此处，或选择：</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>各自</translation>
    </message>
    <message>
        <source>Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale for all units. KL pulls harder the further a unit is from the dashed target ρ, and hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: where both are in balance, units stand off the line.</source>
        <translation>每个点是一个隐藏单元在训练图像上的平均激活 ρ̂。箭头是稀疏惩罚的拉力，即惩罚对 ρ̂ 的导数取负，所有单元用同一比例绘制。KL 对离虚线目标 ρ 越远的单元拉力越大，在 0 和 1 附近最大；L1 对所有单元施加相同的向下拉力。重构项向相反方向拉：两者平衡时，单元会偏离目标线。</translation>
    </message>
    <message>
        <source>Each original stands beside what the network makes of it from its code alone, and beside their difference: blue where ink is missing, rust where there is too much. The bar under a pair is its error, half the sum of the squared differences of all pixels; the tick marks the mean over the training images.</source>
        <translation>每幅原图旁是网络仅凭其编码得到的重构，以及两者的差值：蓝色为缺少墨迹，锈色为墨迹过多。图像对下方的条是其误差，即所有像素差的平方和的一半；刻度标出训练图像的均值。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edits apply to the next run.</source>
        <translation>改动将用于下一次运行。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空。</translation>
    </message>
    <message>
        <source>Enc.</source>
        <translation>编码端</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>End the run where it stands; Continue goes on from there</source>
        <translation>在当前位置结束运行；“继续”可由此接着训练</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epoch {epoch}.</source>
        <translation>第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: </source>
        <translation>第 {epoch} 轮: </translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>Erase · also the right button</source>
        <translation>擦除 · 也可用右键</translation>
    </message>
    <message>
        <source>Error among the training images</source>
        <translation>在训练图像误差中的位置</translation>
    </message>
    <message>
        <source>Error as it shifts</source>
        <translation>平移时的误差</translation>
    </message>
    <message>
        <source>Error as it sinks</source>
        <translation>下移时的误差</translation>
    </message>
    <message>
        <source>Error as it thickens</source>
        <translation>加粗时的误差</translation>
    </message>
    <message>
        <source>Error as it turns</source>
        <translation>旋转时的误差</translation>
    </message>
    <message>
        <source>Error as noise grows</source>
        <translation>噪声增大时的误差</translation>
    </message>
    <message>
        <source>Error as the patch grows</source>
        <translation>遮挡块增大时的误差</translation>
    </message>
    <message>
        <source>Error by class</source>
        <translation>各类误差</translation>
    </message>
    <message>
        <source>Error through the range of the disturbance</source>
        <translation>扰动取遍整个范围时的误差</translation>
    </message>
    <message>
        <source>Error without it</source>
        <translation>去掉该单元后的误差</translation>
    </message>
    <message>
        <source>Error {error} at {value}; lowest {lowest} at {place}.</source>
        <translation>{value} 处误差为 {error}；在 {place} 处最低，为 {lowest}。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差分析</translation>
    </message>
    <message>
        <source>Every image is one hidden unit. Decoder: the ink it adds to a reconstruction when it is on, rust, or takes away, blue. Encoder: the ink that switches it on, rust, or off, blue. A struck-through square marks a dead unit, which is never on; a filled corner one that is always on; two bars one that never changes. Click a unit to look into it.</source>
        <translation>每幅图像是一个隐藏单元。解码器：单元激活时为重构增加（锈色）或减去（蓝色）的墨迹。编码器：使其激活（锈色）或关闭（蓝色）的墨迹。划线的方块标记死单元，即从不激活；填实的角标记始终激活的单元；两条短线标记从不变化的单元。点击单元可查看细节。</translation>
    </message>
    <message>
        <source>Every image of the set, sorted by its error: half the sum of the squared differences of all pixels. The worst show what the code cannot say, the typical ones (error nearest to the median) what to expect. The tick on each bar marks the mean over the set. A double click or Enter enlarges a pair; there mouse and arrow keys read the values of a pixel, W asks why it looks so, Esc leads back.</source>
        <translation>集合中的所有图像，按误差排序：误差为所有像素差的平方和的一半。最差的显示编码无法表达什么，典型的（误差最接近中位数）显示通常的水平。每条上的刻度标出集合的均值。双击或按 Enter 放大一对图像；放大后可用鼠标和方向键读取像素值，按 W 查看成因，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, Delete takes a run away; it can be brought back.</source>
        <translation>本次会话的所有运行，每行一次。名称旁是各次不同的设置，其后是结果：绿点标出该列的最佳值。勾选的运行绘制在下方图中。F2 重命名，Delete 移除运行；移除后可以恢复。</translation>
    </message>
    <message>
        <source>Every run that is started appears here</source>
        <translation>每次启动的运行都会出现在这里</translation>
    </message>
    <message>
        <source>Every unit on its own colour scale, or all on one</source>
        <translation>每个单元用各自的颜色标尺，或全部共用一个</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Exact gradient</source>
        <translation>精确梯度</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>解释方差</translation>
    </message>
    <message>
        <source>Explained variance: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², the share of the differences between images that the reconstructions keep. 0 is no better than the mean image.</source>
        <translation>解释方差：1 − Σ‖x − y‖² / Σ‖x − x̄‖²，即重构保留的图像间差异的比例。0 表示不优于平均图像。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Figure to compare</source>
        <translation>用于比较的指标</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends, or by Measure now.</source>
        <translation>训练暂停或结束时显示数值，或按“立即测量”。</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends.</source>
        <translation>训练暂停或结束时显示数值。</translation>
    </message>
    <message>
        <source>Figures from {images} of {of} images; all of them when training stops.</source>
        <translation>数值取自 {of} 幅图像中的 {images} 幅；训练停止后使用全部图像。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <source>Film of training, GIF …</source>
        <translation>训练过程动画，GIF …</translation>
    </message>
    <message>
        <source>Film of training, MP4 …</source>
        <translation>训练过程影片，MP4 …</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找 …</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished, epoch {epoch}.</source>
        <translation>已完成，第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>最前的图像</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Forget the run; the same start again</source>
        <translation>丢弃此次运行；从同样的起点重来</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Give every unit its own activation</source>
        <translation>恢复每个单元自身的激活值</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <source>Go to the lesson</source>
        <translation>转到课程</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Half the squared difference ½‖y − x‖², summed over the pixels, mean over the images.</source>
        <translation>平方差的一半 ½‖y − x‖²，对像素求和，对图像取平均。</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>暂停播放</translation>
    </message>
    <message>
        <source>Halt, to go on in the very same place (Space)</source>
        <translation>暂停，之后从原处继续（空格键）</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元数</translation>
    </message>
    <message>
        <source>Hide the curve of {name}</source>
        <translation>隐藏 {name} 的曲线</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Histogram of mean activations</source>
        <translation>平均激活的直方图</translation>
    </message>
    <message>
        <source>Histogram of the unit's activations</source>
        <translation>该单元激活值的直方图</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Home 键 End 键</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <translation>如何由梯度得到一步更新。</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost grows.</source>
        <translation>每一步走多远。太小：几乎不动。太大：步子越过目标，代价上升。</translation>
    </message>
    <message>
        <source>How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]</source>
        <translation>运行的快慢：放慢可逐步观察 · Ctrl+[ 和 Ctrl+]</translation>
    </message>
    <message>
        <source>How finely numbers are kept while training. float64 takes twice the time.</source>
        <translation>训练时数值的精度。float64 耗时加倍。</translation>
    </message>
    <message>
        <source>How good the model is, measured with weights that stand still on images that stay the same. Above: its error beside errors that need no hidden unit. The mean image shows the same picture for every image; PCA is the best that a linear code of so many numbers can do. Below: figures of its reconstructions and of its units, on the images it was trained on and on those kept aside. Point at a row to read its formula.</source>
        <translation>模型有多好：权重固定不动，图像保持不变，以此测量。上方：模型误差与不需要隐藏单元的误差对照。平均图像对每幅图像都给出同一图片；PCA 是同样多个数的线性编码所能达到的最佳。下方：重构和单元的各项指标，分别在训练图像和留出图像上测量。指向一行可查看其公式。</translation>
    </message>
    <message>
        <source>How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets units be on all the time.</source>
        <translation>每个单元被拉向 ρ 的力度，即 J 中稀疏项的系数。0 表示单元可以一直激活。</translation>
    </message>
    <message>
        <source>How hard weights are pulled to zero. It multiplies the weights' term of J; biases are left alone.</source>
        <translation>权重被拉向零的力度，即 J 中权重项的系数；不作用于偏置。</translation>
    </message>
    <message>
        <source>How many features the code has. Each learns one thing to look for.</source>
        <translation>编码有多少个特征。每个特征学会寻找一种模式。</translation>
    </message>
    <message>
        <source>How many images a step looks at. 0: the whole set.</source>
        <translation>每一步使用多少幅图像。0：整个集合。</translation>
    </message>
    <message>
        <source>How many units top-k leaves on for each image.</source>
        <translation>对每幅图像，top-k 保留多少个激活单元。</translation>
    </message>
    <message>
        <source>How much of the last step the next one keeps.</source>
        <translation>下一步保留上一步的多少。</translation>
    </message>
    <message>
        <source>How much the code knows of what an image shows, though training never saw a class. A softmax regression, the plainest reader there is, learns to tell the classes from codes; another one learns it from the raw pixels of the same images. The curve is for codes of which only the strongest units of each image stay on, with a reader of its own for each number of units.</source>
        <translation>虽然训练从未见过类别，编码对图像内容了解多少？用最简单的读取器 softmax 回归，从编码学习区分类别；另一个则从同样图像的原始像素学习。曲线对应每幅图像只保留最强单元的编码，每个单元数各有自己的读取器。</translation>
    </message>
    <message>
        <source>How much the hidden units are on, from 0 (never) upwards. The line is the mean over all units and images, epoch by epoch; nine in ten units lie within the band. The histogram at the right counts the units as they are now, on the same axis. With a KL penalty every unit is pulled to the dashed line, the target ρ.</source>
        <translation>隐藏单元的激活程度，从 0（从不）向上。线是所有单元和图像的逐轮均值；十分之九的单元位于带内。右侧直方图按同一坐标轴统计当前的单元。使用 KL 惩罚时，每个单元被拉向虚线，即目标 ρ。</translation>
    </message>
    <message>
        <source>How often training goes through all the images.</source>
        <translation>训练遍历全部图像的次数。</translation>
    </message>
    <message>
        <source>How one image's reconstruction comes about. It starts from the bias alone; every unit that is on adds its decoder image times its activation; the output's activation makes pixels of the sum. Units stand in the order of their part's length, activation times the norm of the decoder weights. Drag a bar to change an activation, click its picture to switch the unit off: reconstruction, difference and error follow. Parts of the equation share one scale; each picture under a bar has its own: blue takes ink away, rust adds it.</source>
        <translation>一幅图像的重构是如何得到的。它仅从偏置出发；每个激活的单元加上其解码器图像乘以激活值；输出函数把总和变为像素。单元按其部分的长度（激活值乘以解码器权重的范数）排列。拖动条可改变激活值，点击其图像可关闭该单元：重构、差值和误差随之变化。等式各部分共用一个标尺；条下方的图像各有标尺：蓝色减去墨迹，锈色增加墨迹。</translation>
    </message>
    <message>
        <source>How units are kept at rest: KL divergence pulls each unit's mean activation to a target, L1 taxes every activation.</source>
        <translation>如何使单元保持静息：KL 散度把每个单元的平均激活拉向目标值，L1 对每个激活值计罚。</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像边长</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像集</translation>
    </message>
    <message>
        <source>Images (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>图像 (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>每类的图像</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Images {range}</source>
        <translation>图像范围 {range}</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>按整体</translation>
    </message>
    <message>
        <source>In use. Edits apply to the next run.</source>
        <translation>使用中。改动将用于下一次运行。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Invert ink and paper</source>
        <translation>对调墨色与底色</translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>该次运行已保存到第 {epoch} 轮，共 {epochs} 轮。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>Keep this unit beside the ones you open next</source>
        <translation>将此单元固定在旁，与接下来打开的单元对照</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>L0: how many units are above the threshold, mean over the images.</source>
        <translation>L0：高于阈值的单元数，对图像取平均。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 has no target: it pulls every unit down by w = {weight}.</source>
        <translation>L1 没有目标值：它以 w = {weight} 把每个单元向下拉。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave the audience's window</source>
        <translation>退出投影窗口</translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation>退出 · Esc</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>当前课程</translation>
    </message>
    <message>
        <source>Lesson {number} of {lessons}</source>
        <translation>第 {number} 课，共 {lessons} 课</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons that lead through the window step by step</source>
        <translation>逐步引导使用本窗口的课程</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>Light on dark, as stored</source>
        <translation>深底浅字，与存储一致</translation>
    </message>
    <message>
        <source>Likeness of units and images</source>
        <translation>单元与图像的相像程度</translation>
    </message>
    <message>
        <source>Lin</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lines and words stay sharp at any size.</source>
        <translation>线条和文字在任何尺寸下都清晰。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Look through all images</source>
        <translation>浏览全部图像</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回看中</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}</source>
        <translation>回看第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}.</source>
        <translation>正在回看第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Makes every pixel black or white before training, as the notebook does.</source>
        <translation>训练前将每个像素变为黑或白，与 notebook 相同。</translation>
    </message>
    <message>
        <source>Mean activation</source>
        <translation>平均激活</translation>
    </message>
    <message>
        <source>Mean activation by class</source>
        <translation>各类的平均激活</translation>
    </message>
    <message>
        <source>Mean activation of every unit</source>
        <translation>每个单元的平均激活</translation>
    </message>
    <message>
        <source>Mean activation {figure} at epoch {epoch} of {epochs}{target}; 9 in 10 units between {low} and {high}. {unit_counts}</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）平均激活为 {figure}{target}；十分之九的单元在 {low} 与 {high} 之间。{unit_counts}</translation>
    </message>
    <message>
        <source>Mean error of each class</source>
        <translation>各类的平均误差</translation>
    </message>
    <message>
        <source>Mean over all hidden units and images.</source>
        <translation>对所有隐藏单元和图像取平均。</translation>
    </message>
    <message>
        <source>Mean squared error by pixel</source>
        <translation>每像素的均方误差</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
    <message>
        <source>Measure the weights as they are now; training goes on meanwhile</source>
        <translation>按当前权重测量；训练同时继续</translation>
    </message>
    <message>
        <source>Measured {when} on {images}.</source>
        <translation>{when}在 {images} 上测得。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>运行的时刻</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>关于{title}的更多内容</translation>
    </message>
    <message>
        <source>Most opposed units</source>
        <translation>最相反的单元</translation>
    </message>
    <message>
        <source>Most similar units</source>
        <translation>最相似的单元</translation>
    </message>
    <message>
        <source>Nearest by</source>
        <translation>近邻依据</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最近的训练图像</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next digits</source>
        <translation>下一组数字</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>下一个单元</translation>
    </message>
    <message>
        <source>No check yet.</source>
        <translation>尚未检验。</translation>
    </message>
    <message>
        <source>No classes.</source>
        <translation>没有类别。</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>尚无编码。</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>尚未完成一轮。</translation>
    </message>
    <message>
        <source>No image of this class is in the set.</source>
        <translation>集合中没有此类图像。</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>No images are open</source>
        <translation>尚未打开图像</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>尚未打开图像。</translation>
    </message>
    <message>
        <source>No images are open. A branch needs some to train on.</source>
        <translation>尚未打开图像。分支需要图像才能训练。</translation>
    </message>
    <message>
        <source>No images are open. A race needs some to train on.</source>
        <translation>尚未打开图像。对比训练需要图像才能训练。</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>尚无模型。</translation>
    </message>
    <message>
        <source>No penalty.</source>
        <translation>没有惩罚。</translation>
    </message>
    <message>
        <source>No penalty: nothing pulls the units to a target.</source>
        <translation>没有惩罚：没有力把单元拉向目标值。</translation>
    </message>
    <message>
        <source>No run is checked.</source>
        <translation>没有勾选任何运行。</translation>
    </message>
    <message>
        <source>No sparsity penalty is in use.</source>
        <translation>未使用稀疏惩罚。</translation>
    </message>
    <message>
        <source>No word here answers to that.</source>
        <translation>没有与此相符的词条。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal N(0, 1)</source>
        <translation>正态 N(0, 1)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>本机尚无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notebook, 2018</source>
        <translation>Notebook，2018</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>尚无内容可显示。</translation>
    </message>
    <message>
        <source>Nudging every weight up and down …</source>
        <translation>正在逐个微调每个权重 …</translation>
    </message>
    <message>
        <source>NumPy's generator takes no other</source>
        <translation>NumPy 的随机数生成器不接受其他值</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>图像编号</translation>
    </message>
    <message>
        <source>Number of the training image</source>
        <translation>训练图像编号</translation>
    </message>
    <message>
        <source>Numeric against analytic derivative</source>
        <translation>数值导数与解析导数</translation>
    </message>
    <message>
        <source>On 12 random images of 4 × 4 pixels, 6 units, in float64.</source>
        <translation>使用 12 幅 4 × 4 像素的随机图像、6 个单元，float64 精度。</translation>
    </message>
    <message>
        <source>On {tested}, {when}.</source>
        <translation>在 {tested} 上，{when}。</translation>
    </message>
    <message>
        <source>On {tested}, {when}; learnt from {trained_on}; {guessing}.</source>
        <translation>在 {tested} 上，{when}；学自 {trained_on}；{guessing}。</translation>
    </message>
    <message>
        <source>On {tested}, {when}; {guessing}.</source>
        <translation>在 {tested} 上，{when}；{guessing}。</translation>
    </message>
    <message>
        <source>On {tested}.</source>
        <translation>在 {tested} 上。</translation>
    </message>
    <message>
        <source>One figure of every checked run, epoch by epoch, each in the colour and dash it has in the table. The hairline stands at the epoch that the timeline looks back at.</source>
        <translation>每次勾选的运行的一项指标，逐轮绘制，颜色和线型与表中一致。细线位于时间轴回看的那一轮。</translation>
    </message>
    <message>
        <source>One of class</source>
        <translation>某一类中的一幅</translation>
    </message>
    <message>
        <source>One pair, enlarged</source>
        <translation>放大的一对图像</translation>
    </message>
    <message>
        <source>Only settings that differ</source>
        <translation>只显示不同的设置</translation>
    </message>
    <message>
        <source>Only training images can be taken apart.</source>
        <translation>只能拆解训练图像。</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件 …</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>Open a folder of images …</source>
        <translation>打开图像文件夹 …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>打开文件夹 …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>打开课程 …</translation>
    </message>
    <message>
        <source>Open a recipe file …</source>
        <translation>打开方案文件 …</translation>
    </message>
    <message>
        <source>Open a recipe …</source>
        <translation>打开训练方案 …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Open a run …</source>
        <translation>打开运行 …</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open images …</source>
        <translation>打开图像 …</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Order of the pairs</source>
        <translation>图像对的顺序</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>单元的顺序</translation>
    </message>
    <message>
        <source>Original and reconstruction</source>
        <translation>原图与重构</translation>
    </message>
    <message>
        <source>Originals and reconstructions</source>
        <translation>原图与重构图像</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>换一组数字</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出函数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pace of training</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <source>Page of images</source>
        <translation>图像页</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>翻页 ↑ ↓</translation>
    </message>
    <message>
        <source>Panel in own window</source>
        <translation>面板独立窗口</translation>
    </message>
    <message>
        <source>Parts in the sum</source>
        <translation>求和中的部分数</translation>
    </message>
    <message>
        <source>Paste a recipe or a lesson</source>
        <translation>粘贴方案或课程</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause after these epochs, for instance 1, 5, 20. Nothing: never.</source>
        <translation>在这些轮之后暂停，例如 1, 5, 20。留空：不暂停。</translation>
    </message>
    <message>
        <source>Pause at epochs</source>
        <translation>在指定轮暂停</translation>
    </message>
    <message>
        <source>Pause at epochs …</source>
        <translation>在指定轮暂停 …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at epoch {epoch}.</source>
        <translation>已在第 {epoch} 轮暂停。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Play the run from moment to moment</source>
        <translation>逐个时刻播放该次运行</translation>
    </message>
    <message>
        <source>Point at a unit to name it, click to look into it.</source>
        <translation>指向单元可显示其名称，点击可查看细节。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Predict first: choose an answer.</source>
        <translation>请先预测：选择一个答案。</translation>
    </message>
    <message>
        <source>Press Space to train.</source>
        <translation>按空格键开始训练。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>按“开始训练”。</translation>
    </message>
    <message>
        <source>Press Train: here stand the reconstructions, the worst first.</source>
        <translation>按“开始训练”：重构图像将显示在这里，最差的在前。</translation>
    </message>
    <message>
        <source>Press Train: here stands how the model puts one image together from its units' parts.</source>
        <translation>按“开始训练”：这里将显示模型如何用各单元的部分组成一幅图像。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>上一个单元</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as there are hidden units. No linear code of that many numbers does better.</source>
        <translation>全部训练图像的主成分，个数与隐藏单元数相同。同样多个数的线性编码不可能更好。</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as units are active on average. No linear code of that many numbers does better.</source>
        <translation>全部训练图像的主成分，个数与平均激活的单元数相同。同样多个数的线性编码不可能更好。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Progress of {about}</source>
        <translation>{about}的进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>放回主窗口</translation>
    </message>
    <message>
        <source>Put {panel} back</source>
        <translation>放回{panel}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>对比训练</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>方案 (*.toml)</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>重构误差</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>重构图像</translation>
    </message>
    <message>
        <source>Reconstructions …</source>
        <translation>重构图像 …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告 …</translation>
    </message>
    <message>
        <source>Report, film, script, curves, pictures and weights of the run</source>
        <translation>该次运行的报告、影片、脚本、曲线、图片和权重</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all disturbances</source>
        <translation>重置所有扰动</translation>
    </message>
    <message>
        <source>Resizes every image to this many rows and columns. 0: as they are.</source>
        <translation>将每幅图像缩放到这么多行和列。0：保持原样。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Round to 0/1</source>
        <translation>舍入为 0/1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>梯度规则</translation>
    </message>
    <message>
        <source>Rule to check</source>
        <translation>待检验的规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run as a NumPy script …</source>
        <translation>以 NumPy 脚本保存运行 …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <translation>运行 (*.npz)</translation>
    </message>
    <message>
        <source>Runs are not kept: {reason}</source>
        <translation>运行未能保留：{reason}</translation>
    </message>
    <message>
        <source>Runs by epoch</source>
        <translation>各次运行随轮数的变化</translation>
    </message>
    <message>
        <source>Same digits</source>
        <translation>相同数字</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>另选位置保存 …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save picture of the panel …</source>
        <translation>保存面板图片 …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片 …</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save recipe …</source>
        <translation>保存方案 …</translation>
    </message>
    <message>
        <source>Save the recipe …</source>
        <translation>保存此方案 …</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Save the run as …</source>
        <translation>运行另存为 …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation>{seconds} 秒前已保存</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>颜色标尺</translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation>代价的刻度</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>在术语表中搜索</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>将 {name} 设为 {value}</translation>
    </message>
    <message>
        <source>Set η to {gentler} and go on from epoch {last_good_epoch}</source>
        <translation>将 η 设为 {gentler}，从第 {last_good_epoch} 轮继续</translation>
    </message>
    <message>
        <source>Set-up column</source>
        <translation>设置栏</translation>
    </message>
    <message>
        <source>Share of the first cost that is gone</source>
        <translation>初始代价已降低的比例</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>平移 →</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>平移 ↓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show every pixel of a reconstruction as 0 or 1</source>
        <translation>将重构的每个像素显示为 0 或 1</translation>
    </message>
    <message>
        <source>Show ink light and paper dark</source>
        <translation>墨迹显示为浅色，纸面显示为深色</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示所在文件夹</translation>
    </message>
    <message>
        <source>Show or fold the set-up column · Ctrl+B</source>
        <translation>显示或折叠设置栏 · Ctrl+B</translation>
    </message>
    <message>
        <source>Show the class a few things, large · F5</source>
        <translation>向全班放大展示少量内容 · F5</translation>
    </message>
    <message>
        <source>Show the curve of {name}</source>
        <translation>显示 {name} 的曲线</translation>
    </message>
    <message>
        <source>Show the images in random order</source>
        <translation>以随机顺序显示图像</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation>显示运行的当前状态</translation>
    </message>
    <message>
        <source>Show the set-up column</source>
        <translation>显示设置栏</translation>
    </message>
    <message>
        <source>Show the whole run, and follow it again (F, or double click)</source>
        <translation>显示整个运行并继续跟随（F，或双击）</translation>
    </message>
    <message>
        <source>Show what is missing and what is too much</source>
        <translation>显示缺少和过多的部分</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation>图像的大小</translation>
    </message>
    <message>
        <source>Size of the images · Ctrl and the mouse wheel</source>
        <translation>图像的大小 · Ctrl 加鼠标滚轮</translation>
    </message>
    <message>
        <source>Size of the images, in whole multiples of their pixels</source>
        <translation>图像的大小，取像素的整数倍</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smoothness of the units' pictures</source>
        <translation>单元图像的平滑度</translation>
    </message>
    <message>
        <source>Something is drawn. Arrow keys move it, Delete clears.</source>
        <translation>已画有图形。方向键移动，Delete 清空。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现了问题。</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Sparse Autoencoder</source>
        <translation>Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Sparse Autoencoder, for the audience</source>
        <translation>Sparse Autoencoder，投影</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>Sparsity term</source>
        <translation>稀疏项</translation>
    </message>
    <message>
        <source>Sparsity weight</source>
        <translation>稀疏权重</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Squared error per pixel</source>
        <translation>每像素平方误差</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>为此运行加星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Start a new run from this moment, with the settings of the form</source>
        <translation>按表单中的设置，从此刻开始一次新的运行</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>选择起点</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>以一幅图像为起点</translation>
    </message>
    <message>
        <source>Start from an image file</source>
        <translation>以图像文件为起点</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>选择起点 …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Stop race</source>
        <translation>停止对比训练</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row without a lower validation loss (a lower cost, where no images are kept aside), and goes back to the best weights. 0: trains to the end.</source>
        <translation>连续这么多轮验证损失没有降低（未留出图像时看代价）即停止，并恢复最佳权重。0：训练到底。</translation>
    </message>
    <message>
        <source>Strongest units of the code</source>
        <translation>编码中最强的单元</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>激活比例</translation>
    </message>
    <message>
        <source>Switched on (above {threshold})</source>
        <translation>激活比例（大于 {threshold}）</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Take back the last stroke · Ctrl+Z</source>
        <translation>撤销上一笔 · Ctrl+Z</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target activation</source>
        <translation>目标激活</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>这些运行中的最佳值</translation>
    </message>
    <message>
        <source>The built-in digits need no network{same}. {title} files you already have open with “Open …”.</source>
        <translation>内置数字不需要网络{same}。已有的 {title} 文件可用“打开 …”打开。</translation>
    </message>
    <message>
        <source>The cost as a formula</source>
        <translation>代价的公式</translation>
    </message>
    <message>
        <source>The cost is what training makes smaller. J is a mean over the images; under the notebook's rule C is a sum over them. It is the reconstruction's error plus what keeps units at rest (sparsity) plus what keeps weights small. A logarithmic axis shows small terms beside large ones. Point at an epoch to read its figures; click a name to hide its curve. Grey lines are errors that need no hidden unit: what showing the mean image for every image costs, and what the best linear code (PCA) of so many numbers costs.</source>
        <translation>代价是训练要减小的量。J 是对图像的平均；在 notebook 的规则下，C 是对图像的总和。它等于重构误差，加上使单元静息的项（稀疏性），加上使权重保持较小的项。对数轴使小项与大项可同时看清。指向某一轮可读取数值；点击名称可隐藏其曲线。灰线是不需要隐藏单元的误差：对每幅图像都给出平均图像的代价，以及同样多个数的最佳线性编码（PCA）的代价。</translation>
    </message>
    <message>
        <source>The cost that training makes smaller, term by term, with the model as it is now. Under each term stand the numbers it is made of. The bars begin where the one above ended, so that together they reach the cost. By pixel, all is divided by the pixels of an image (and under the notebook's rule, whose cost is a sum, by the number of images too), so that images of different sizes can be compared.</source>
        <translation>训练要减小的代价，按当前模型逐项列出。每一项下方是构成它的数值。每个条从上一条的终点开始，合起来正好是总代价。选择按像素时，所有值都除以一幅图像的像素数（notebook 规则的代价是总和，因此还除以图像数），以便比较不同大小的图像。</translation>
    </message>
    <message>
        <source>The cost, part by part</source>
        <translation>代价，逐项列出</translation>
    </message>
    <message>
        <source>The cost, taken apart</source>
        <translation>代价的分解</translation>
    </message>
    <message>
        <source>The curve appears here.</source>
        <translation>曲线将显示在这里。</translation>
    </message>
    <message>
        <source>The figures appear when training begins.</source>
        <translation>训练开始后显示数值。</translation>
    </message>
    <message>
        <source>The first row holds images as they are; each row beneath is what one checked run makes of them, or where it errs: blue where ink is missing, rust where there is too much. The error is half the sum of squared differences, the mean over the images shown.</source>
        <translation>第一行是原图；下面每一行是一次勾选的运行的重构，或其误差所在：蓝色为缺少墨迹，锈色为墨迹过多。误差是平方差之和的一半，对所示图像取平均。</translation>
    </message>
    <message>
        <source>The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch starts from its weights: set the hidden units to {found}.</source>
        <translation>表单中有 {wanted} 个隐藏单元，而第 {epoch} 轮有 {found} 个。分支从该轮的权重开始：请将隐藏单元数设为 {found}。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand, so none can be compared.</source>
        <translation>没有这次运行所用的图像，因此无法比较。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see their errors.</source>
        <translation>没有这次运行所用的图像。打开同样大小的图像即可查看误差。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see them explained.</source>
        <translation>没有这次运行所用的图像。打开同样大小的图像即可查看其成因。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand: only its weights are shown.</source>
        <translation>没有这次运行所用的图像：只显示其权重。</translation>
    </message>
    <message>
        <source>The last sitting ended early.</source>
        <translation>上次会话意外结束。</translation>
    </message>
    <message>
        <source>The mean activation every unit is pulled to. Small: each unit answers to few images.</source>
        <translation>每个单元的平均激活被拉向的值。值小：每个单元只对少数图像响应。</translation>
    </message>
    <message>
        <source>The mean error of each class appears here.</source>
        <translation>各类的平均误差将显示在这里。</translation>
    </message>
    <message>
        <source>The mean error of each class's images, and as a grey line that of all images. Long bars are classes that the code describes badly, or that have more ink: the error is a sum over pixels. A click, or Enter, shows only that class's pairs.</source>
        <translation>各类图像的平均误差，灰线为全部图像的平均误差。条长的类别，是编码描述得不好的，或墨迹较多的：误差是对像素求和。点击或按 Enter，只显示该类的图像对。</translation>
    </message>
    <message>
        <source>The nearest images</source>
        <translation>最近的图像</translation>
    </message>
    <message>
        <source>The next step · Alt+Right</source>
        <translation>进入下一步 · Alt+Right</translation>
    </message>
    <message>
        <source>The notebook's cost C has no term for the weights.</source>
        <translation>notebook 的代价 C 没有权重项。</translation>
    </message>
    <message>
        <source>The notebook's rule leaves out the unit's own derivative on the way back.</source>
        <translation>notebook 的规则在反向传播时略去了单元自身的导数。</translation>
    </message>
    <message>
        <source>The order of the units</source>
        <translation>单元的次序</translation>
    </message>
    <message>
        <source>The picture was not saved as {file}: {reason}. Choose another place.</source>
        <translation>图片未能保存为 {file}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>The recipe was not copied. Correct the marked settings first.</source>
        <translation>方案未复制。请先更正标出的设置。</translation>
    </message>
    <message>
        <source>The recipe was not saved as {target}: {reason}. Choose another place.</source>
        <translation>方案未能保存为 {target}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>The recipe was not saved. Correct the marked settings first.</source>
        <translation>方案未保存。请先更正标出的设置。</translation>
    </message>
    <message>
        <source>The run diverges</source>
        <translation>运行发散</translation>
    </message>
    <message>
        <source>The run is here, its images are not.</source>
        <translation>运行已打开，但缺少它的图像。</translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>运行未能保存。</translation>
    </message>
    <message>
        <source>The same digits by each run</source>
        <translation>各次运行对相同数字的重构</translation>
    </message>
    <message>
        <source>The same picture for every image: the mean of all training images.</source>
        <translation>对每幅图像都用同一图片：全部训练图像的平均。</translation>
    </message>
    <message>
        <source>The share of images kept aside, never trained on, to see whether the code holds for new ones.</source>
        <translation>留出的图像比例，不参与训练，用来检验编码对新图像是否有效。</translation>
    </message>
    <message>
        <source>The share of pixels blanked at random while training, so that the code learns to fill them in.</source>
        <translation>训练时随机遮去的像素比例，使编码学会补全它们。</translation>
    </message>
    <message>
        <source>The squared difference ‖y − x‖², summed over pixels and training images, as the notebook counts.</source>
        <translation>平方差 ‖y − x‖²，对像素和训练图像求和，与 notebook 的计法相同。</translation>
    </message>
    <message>
        <source>The step before · Alt+Left</source>
        <translation>回到上一步 · Alt+Left</translation>
    </message>
    <message>
        <source>The text on the clipboard</source>
        <translation>剪贴板中的文本</translation>
    </message>
    <message>
        <source>The training image of number …</source>
        <translation>指定编号的训练图像 …</translation>
    </message>
    <message>
        <source>The training images most like a drawing appear here.</source>
        <translation>与所画图形最相似的训练图像将显示在这里。</translation>
    </message>
    <message>
        <source>The training images most like what the model sees: by the Euclidean distance between their pixels, or between their codes. Each has its class at the left and the distance at the right. Below, the error of this drawing through the whole range of the slider that was touched last, over the band in which nine of ten training images lie.</source>
        <translation>与模型所见最相似的训练图像：按像素之间或编码之间的欧氏距离。每幅左侧为类别，右侧为距离。下方是当前图形在最近调节的滑块整个范围内的误差，底色带是十分之九的训练图像所在的区间。</translation>
    </message>
    <message>
        <source>The training images' errors</source>
        <translation>训练图像的误差</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>该单元</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>这些单元</translation>
    </message>
    <message>
        <source>The weights before the first step: uniform and small, so that no unit is saturated (Glorot), or the notebook's draw from N(0, 1).</source>
        <translation>第一步之前的权重：均匀且小，使单元不饱和（Glorot），或如 notebook 那样取自 N(0, 1)。</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no error to sort by.</source>
        <translation>权重已超出数值范围：没有误差可供排序。</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no reconstruction to explain.</source>
        <translation>权重已超出数值范围：没有可解释的重构。</translation>
    </message>
    <message>
        <source>The weights of every hidden unit appear here once it trains.</source>
        <translation>开始训练后，每个隐藏单元的权重将显示在这里。</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message>
        <source>There are no reconstructions yet.</source>
        <translation>尚无重构图像。</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>尚无单元。</translation>
    </message>
    <message>
        <source>There is no recipe and no lesson on the clipboard.</source>
        <translation>剪贴板中没有方案或课程。</translation>
    </message>
    <message>
        <source>There is no run to race against. Train one, then change one setting.</source>
        <translation>没有可对比的运行。先训练一次，再改动一项设置。</translation>
    </message>
    <message>
        <source>There is no run to save yet.</source>
        <translation>尚无可保存的运行。</translation>
    </message>
    <message>
        <source>There is not enough memory for these images.</source>
        <translation>内存不足，无法载入这些图像。</translation>
    </message>
    <message>
        <source>These images have no classes, or one alone: there is nothing to tell apart.</source>
        <translation>这些图像没有类别，或只有一个类别：无从区分。</translation>
    </message>
    <message>
        <source>These images have no classes: only their errors are sorted.</source>
        <translation>这些图像没有类别：只按误差排序。</translation>
    </message>
    <message>
        <source>They appear once training has begun.</source>
        <translation>训练开始后显示。</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Threshold of active units</source>
        <translation>激活单元的阈值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>Train is off:</source>
        <translation>无法训练：</translation>
    </message>
    <message>
        <source>Train is off: {obstacle}</source>
        <translation>无法训练：{obstacle}</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Train the form's recipe and that of the chosen run in turn, an epoch each, from the same seed on the same images. They must differ in one setting.</source>
        <translation>轮流训练表单中的方案和选中运行的方案，每次一轮，种子和图像都相同。两者必须恰有一项设置不同。</translation>
    </message>
    <message>
        <source>Train to the planned number of epochs (Space)</source>
        <translation>训练到计划的轮数（空格键）</translation>
    </message>
    <message>
        <source>Train without it</source>
        <translation>不用它训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>训练开始。</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. Here it is found in two ways: by the formulas that train (analytic), and by nudging one weight up and down and seeing how much the cost changes (numeric). Every weight of a small network is a point; formulas that are right put all of them on the line. The notebook of 2018 has other formulas: switch to them to see how far off they are.</source>
        <translation>训练沿着代价对各权重的导数进行。这里用两种方法求导数：用训练所用的公式（解析），以及将一个权重上下微调，看代价变化多少（数值）。小网络的每个权重是一个点；公式正确时，所有点都落在直线上。2018 年的 notebook 使用另外的公式：切换过去可看到偏差多大。</translation>
    </message>
    <message>
        <source>Training goes on meanwhile.</source>
        <translation>训练同时继续。</translation>
    </message>
    <message>
        <source>Training goes on, and the file of epoch {epoch} is whole.</source>
        <translation>训练继续，第 {epoch} 轮的文件完好。</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>训练继续进行。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training images, or images kept aside that are never trained on</source>
        <translation>训练图像，或留出而不参与训练的图像</translation>
    </message>
    <message>
        <source>Training is on, and a race needs both cores. Pause it first.</source>
        <translation>训练正在进行，而对比训练需要两个核心。请先暂停训练。</translation>
    </message>
    <message>
        <source>Training is on: {epochs} done. Closing ends it.</source>
        <translation>训练正在进行：已完成{epochs}。关闭将结束训练。</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Trains a sparse autoencoder on digit images, and shows what it learns.</source>
        <translation>在数字图像上训练稀疏自编码器，并展示它学到的内容。</translation>
    </message>
    <message>
        <source>Trains on the first so many images. 0: all of them.</source>
        <translation>只用前面这么多幅图像训练。0：全部。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Typical first</source>
        <translation>典型优先</translation>
    </message>
    <message>
        <source>Typical: error nearest to the median. By class: the worst of each in turn. At random again: other images.</source>
        <translation>典型：误差最接近中位数。按类别：依次取各类中最差的。再次随机：换另一些图像。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo in the drawing</source>
        <translation>撤销绘制</translation>
    </message>
    <message>
        <source>Undo the last change of the code</source>
        <translation>撤销对编码的上一次改动</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元详情</translation>
    </message>
    <message>
        <source>Unit of the cost</source>
        <translation>代价的单位</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>第 {unit} 号单元</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Units always on</source>
        <translation>始终激活的单元数</translation>
    </message>
    <message>
        <source>Units and their pull</source>
        <translation>单元及其拉力</translation>
    </message>
    <message>
        <source>Units on for an image</source>
        <translation>每幅图像激活的单元数</translation>
    </message>
    <message>
        <source>Units whose highest and lowest activation differ by {constant_spread} at most, dead and always-on ones left out.</source>
        <translation>最高与最低激活值相差不超过 {constant_spread} 的单元，不含死单元和始终激活的单元。</translation>
    </message>
    <message>
        <source>Units whose mean activation is at least {always_on_mean}.</source>
        <translation>平均激活不低于 {always_on_mean} 的单元。</translation>
    </message>
    <message>
        <source>Units whose mean activation is at most {dead_mean} (sigmoid), or at most a thousandth of the mean over all units (ReLU, top-k).</source>
        <translation>平均激活不超过 {dead_mean} 的单元（sigmoid），或不超过全部单元均值千分之一的单元（ReLU、top-k）。</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>单元图 …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Use built-in digits</source>
        <translation>使用内置数字</translation>
    </message>
    <message>
        <source>Use only</source>
        <translation>仅使用前</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>各视图</translation>
    </message>
    <message>
        <source>Wall of units</source>
        <translation>单元墙</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>单个权重</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weights of the hidden units</source>
        <translation>隐藏单元的权重</translation>
    </message>
    <message>
        <source>Weights' term</source>
        <translation>权重项</translation>
    </message>
    <message>
        <source>Weights, as the notebook's …</source>
        <translation>权重，notebook 格式 …</translation>
    </message>
    <message>
        <source>What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up (ReLU), or ReLU for only the k strongest units of each image (top-k).</source>
        <translation>隐藏单元如何处理输入：取 0 到 1 之间的值（sigmoid），取 0 以上的任意值（ReLU），或只对每幅图像中最强的 k 个单元取 ReLU（top-k）。</translation>
    </message>
    <message>
        <source>What a unit looks for and what it adds appears here.</source>
        <translation>单元寻找什么、添加什么，将显示在这里。</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>我看到的是什么？</translation>
    </message>
    <message>
        <source>What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number (linear).</source>
        <translation>输出像素如何处理输入：取 0 到 1 之间的灰度（sigmoid），或任意数值（线性）。</translation>
    </message>
    <message>
        <source>What counts as error of a reconstruction: half the squared difference, or the cross-entropy, which punishes confident mistakes harder.</source>
        <translation>如何计算重构误差：平方差的一半，或交叉熵，后者对自信的错误惩罚更重。</translation>
    </message>
    <message>
        <source>What each run shows</source>
        <translation>每次运行显示的内容</translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation>送入模型的图像、模型仅凭编码得到的结果，以及差值：蓝色为缺少墨迹，锈色为墨迹过多。下方是误差（平方差之和的一半）及其在训练图像误差中的位置。最后是响应最强的单元，各自位于其解码器图像之上，即它为图像添加的部分。</translation>
    </message>
    <message>
        <source>What one hidden unit does. Its images: the ink that switches it on, and the ink it adds to a reconstruction. The histogram counts the training images by how active the unit is for them. The images at the right excite it most, then less: where all bands look alike the unit means one thing. The error without it is that of all reconstructions with this unit kept at 0.</source>
        <translation>一个隐藏单元的作用。两幅图像：使其激活的墨迹，以及它为重构增加的墨迹。直方图按该单元的激活程度统计训练图像。右侧的图像由最能激活它的开始，依次减弱：若各带看起来相似，该单元就表示一种特征。去掉该单元后的误差，是将其保持为 0 时全部重构的误差。</translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation><numerusform>%n 个单元中前几个所画的内容。</numerusform></translation>
    </message>
    <message>
        <source>What the model makes of it</source>
        <translation>模型的重构</translation>
    </message>
    <message>
        <source>What the model sees, reconstruction, difference</source>
        <translation>模型所见、重构、差值</translation>
    </message>
    <message>
        <source>What was tried: {attempts}</source>
        <translation>已尝试：{attempts}</translation>
    </message>
    <message>
        <source>Where chance starts. The same seed gives the same run again.</source>
        <translation>随机性的起点。种子相同，运行结果就相同。</translation>
    </message>
    <message>
        <source>Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 notebook, which are not quite its gradient.</source>
        <translation>更新所用的导数：J 的精确梯度，或 2018 年 notebook 的公式，后者并不完全是其梯度。</translation>
    </message>
    <message>
        <source>Which images to train on</source>
        <translation>用于训练的图像</translation>
    </message>
    <message>
        <source>Which units make this reconstruction · W</source>
        <translation>哪些单元构成此重构 · W</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>显示哪种权重</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Why this reconstruction</source>
        <translation>为何得到此重构</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Width of the pen: {width} px</source>
        <translation>笔的粗细：{width} px</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>Worst and typical</source>
        <translation>最差与典型</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差优先</translation>
    </message>
    <message>
        <source>a point for each weight appears here</source>
        <translation>每个权重将在这里显示为一个点</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>某次运行</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>a sample: {some} of {all} images</source>
        <translation>抽样：{all} 幅图像中的 {some} 幅</translation>
    </message>
    <message>
        <source>a sum of parts</source>
        <translation>各部分之和</translation>
    </message>
    <message>
        <source>a sum of parts, one for each unit that is on</source>
        <translation>各部分之和，每个激活的单元一份</translation>
    </message>
    <message>
        <source>above {share} of 100 training images</source>
        <translation>高于 100 幅训练图像中的 {share} 幅</translation>
    </message>
    <message>
        <source>accuracy by the number of units switched on appears here</source>
        <translation>准确率随激活单元数的变化将显示在这里</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>after training, its reconstruction appears here</source>
        <translation>训练后，其重构将显示在这里</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all units on one scale</source>
        <translation>所有单元共用一个标尺</translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation>全部 {parts} 个</translation>
    </message>
    <message>
        <source>analytic derivative</source>
        <translation>解析导数</translation>
    </message>
    <message>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>解析 {analytic}，数值 {numeric}</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>换一幅图像</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>换一页</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>换一项</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>换一个单元</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as you predicted</source>
        <translation>与你的预测一致</translation>
    </message>
    <message>
        <source>asking the {mirror}</source>
        <translation>正在询问{mirror}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>在第 {epoch} 轮</translation>
    </message>
    <message>
        <source>at epoch {epoch}, 9 in 10 units: {ends}</source>
        <translation>在第 {epoch} 轮，十分之九的单元：{ends}</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>back to Live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>band: 9 in 10 units</source>
        <translation>带：十分之九的单元</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>在第一步之前</translation>
    </message>
    <message>
        <source>below the axis</source>
        <translation>低于坐标轴</translation>
    </message>
    <message>
        <source>better by {share} %</source>
        <translation>改善 {share} %</translation>
    </message>
    <message>
        <source>bias alone</source>
        <translation>仅偏置</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>空白屏幕</translation>
    </message>
    <message>
        <source>building the run</source>
        <translation>正在建立运行</translation>
    </message>
    <message>
        <source>clear the sheet</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>关闭已打开的内容</translation>
    </message>
    <message>
        <source>cost per image</source>
        <translation>每幅图像的代价</translation>
    </message>
    <message>
        <source>cost, sum over images</source>
        <translation>代价，对图像求和</translation>
    </message>
    <message>
        <source>cost, term by term, appears here</source>
        <translation>代价将在这里逐项显示</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵 H</translation>
    </message>
    <message>
        <source>curves of the checked runs appear here</source>
        <translation>勾选的运行的曲线将显示在这里</translation>
    </message>
    <message>
        <source>dashed: {target}</source>
        <translation>虚线：{target}</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器权重</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>difference on or off</source>
        <translation>显示或隐藏差异</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已做完</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>drag a bar to change an activation; click its picture to switch the unit off</source>
        <translation>拖动条可改变激活值；点击其图像可关闭该单元</translation>
    </message>
    <message>
        <source>each is one number of the code</source>
        <translation>每个单元是编码中的一个数</translation>
    </message>
    <message>
        <source>each unit on its own scale</source>
        <translation>每个单元用各自的标尺</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器权重</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;{under_way}&lt;/b&gt; of {epochs}</source>
        <translation>第 &lt;b&gt;{under_way}&lt;/b&gt; 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>epoch {at}</source>
        <translation>轮 {at}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>epoch {epoch}: {ends}</source>
        <translation>第 {epoch} 轮：{ends}</translation>
    </message>
    <message>
        <source>epoch {last}</source>
        <translation>第 {last} 轮</translation>
    </message>
    <message>
        <source>epoch {text}</source>
        <translation>轮 {text}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>error of one image</source>
        <translation>单幅图像的误差</translation>
    </message>
    <message>
        <source>error per image</source>
        <translation>每幅图像的误差</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>误差 {error}</translation>
    </message>
    <message>
        <source>error {error}   ink {ink} → {shown}</source>
        <translation>误差 {error}   墨量 {ink} → {shown}</translation>
    </message>
    <message>
        <source>error {error}   mean ink {ink}, reconstructed {shown}</source>
        <translation>误差 {error}   平均墨量 {ink}，重构后 {shown}</translation>
    </message>
    <message>
        <source>error, a sum</source>
        <translation>误差，总和</translation>
    </message>
    <message>
        <source>every panel shows epoch {epoch}</source>
        <translation>所有面板显示第 {epoch} 轮</translation>
    </message>
    <message>
        <source>every run at epoch {epoch}</source>
        <translation>各次运行的第 {epoch} 轮</translation>
    </message>
    <message>
        <source>every run at its end</source>
        <translation>各次运行的结束时刻</translation>
    </message>
    <message>
        <source>every unit's mean activation appears here</source>
        <translation>每个单元的平均激活将显示在这里</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>解释方差比</translation>
    </message>
    <message>
        <source>e⁻ˢ / (1 + e⁻²ˢ) stands in place of σ′(s), and the sparsity term goes back without any σ′.</source>
        <translation>以 e⁻ˢ / (1 + e⁻²ˢ) 代替 σ′(s)，且稀疏项反向传播时不含任何 σ′。</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>正在下降</translation>
    </message>
    <message>
        <source>fewer, more parts</source>
        <translation>更少、更多部分</translation>
    </message>
    <message>
        <source>fifth mirror</source>
        <translation>第五个镜像站</translation>
    </message>
    <message>
        <source>first mirror</source>
        <translation>第一个镜像站</translation>
    </message>
    <message>
        <source>first, last epoch</source>
        <translation>第一轮、最后一轮</translation>
    </message>
    <message>
        <source>first, last unit</source>
        <translation>第一个、最后一个单元</translation>
    </message>
    <message>
        <source>fit the axes</source>
        <translation>适配坐标轴</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>fourth mirror</source>
        <translation>第四个镜像站</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {name}</source>
        <translation>来自 {name} 的第 {epoch} 轮</translation>
    </message>
    <message>
        <source>from raw pixels</source>
        <translation>用原始像素</translation>
    </message>
    <message>
        <source>from the code</source>
        <translation>用编码</translation>
    </message>
    <message>
        <source>guessing {percent}</source>
        <translation>随机猜测 {percent}</translation>
    </message>
    <message>
        <source>half the squared error, mean over the images</source>
        <translation>平方误差的一半，对图像取平均</translation>
    </message>
    <message>
        <source>half-way down</source>
        <translation>强度居中</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>image {index}</source>
        <translation>图像 {index}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>第 {number} 幅图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅图像</translation>
    </message>
    <message>
        <source>images are loading.</source>
        <translation>图像正在载入。</translation>
    </message>
    <message>
        <source>in epoch {epoch}</source>
        <translation>在第 {epoch} 轮中</translation>
    </message>
    <message>
        <source>ink {ink}</source>
        <translation>墨量 {ink}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is {text}</source>
        <translation>为 {text}</translation>
    </message>
    <message>
        <source>it counts epochs without improvement, 0 for no such end</source>
        <translation>它是没有改善的轮数，0 表示不因此停止</translation>
    </message>
    <message>
        <source>it counts images, 0 for all</source>
        <translation>它是图像数，0 表示全部</translation>
    </message>
    <message>
        <source>it counts the images of one step, 0 for the whole set</source>
        <translation>它是每一步的图像数，0 表示整个集合</translation>
    </message>
    <message>
        <source>it counts the passes through the images</source>
        <translation>它是遍历图像的次数</translation>
    </message>
    <message>
        <source>it counts the units that stay on for an image</source>
        <translation>它是每幅图像保留的激活单元数</translation>
    </message>
    <message>
        <source>it is a width in pixels, 0 for the images' own</source>
        <translation>它是以像素计的宽度，0 表示图像原有的宽度</translation>
    </message>
    <message>
        <source>it is the share of images that is kept aside</source>
        <translation>它是留出的图像所占的比例</translation>
    </message>
    <message>
        <source>it is the share of its range that a unit uses on average</source>
        <translation>它是单元平均使用其取值范围的比例</translation>
    </message>
    <message>
        <source>it is the share of pixels that is blanked</source>
        <translation>它是被遮去的像素所占的比例</translation>
    </message>
    <message>
        <source>it is the share of the last step that is kept</source>
        <translation>它是上一步被保留的比例</translation>
    </message>
    <message>
        <source>it multiplies every step</source>
        <translation>它是每一步的系数</translation>
    </message>
    <message>
        <source>it multiplies the sparsity term of J</source>
        <translation>它是 J 中稀疏项的系数</translation>
    </message>
    <message>
        <source>it multiplies the weights' term of J</source>
        <translation>它是 J 中权重项的系数</translation>
    </message>
    <message>
        <source>last good weights, epoch {at}: {figure_there}</source>
        <translation>最后的有效权重，第 {at} 轮：{figure_there}</translation>
    </message>
    <message>
        <source>last good: epoch {at}</source>
        <translation>最后有效：第 {at} 轮</translation>
    </message>
    <message>
        <source>last good: epoch {at}, {figure_there}</source>
        <translation>最后有效：第 {at} 轮，{figure_there}</translation>
    </message>
    <message>
        <source>learning to read …</source>
        <translation>正在学习读取 …</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出投影</translation>
    </message>
    <message>
        <source>less ink −</source>
        <translation>减少墨迹 −</translation>
    </message>
    <message>
        <source>logarithmic or linear</source>
        <translation>对数或线性</translation>
    </message>
    <message>
        <source>made of it</source>
        <translation>重构结果</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>平均激活值</translation>
    </message>
    <message>
        <source>mean activation appears here</source>
        <translation>平均激活将显示在这里</translation>
    </message>
    <message>
        <source>mean activation by class</source>
        <translation>按类别的平均激活</translation>
    </message>
    <message>
        <source>mean activation {mean}</source>
        <translation>平均激活 {mean}</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>mean error {mean}</source>
        <translation>平均误差 {mean}</translation>
    </message>
    <message>
        <source>mean ink {ink}</source>
        <translation>平均墨量 {ink}</translation>
    </message>
    <message>
        <source>mean of a sample of {some}: {mean}</source>
        <translation>{some} 个样本的均值：{mean}</translation>
    </message>
    <message>
        <source>mean of all {mean}</source>
        <translation>全部均值 {mean}</translation>
    </message>
    <message>
        <source>mean of these {mean_error}</source>
        <translation>这些图像的均值 {mean_error}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>平均 {figure}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>均值 {mean}</translation>
    </message>
    <message>
        <source>mean {mean}, median {median}</source>
        <translation>均值 {mean}，中位数 {median}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量 …</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>中位数 {median}</translation>
    </message>
    <message>
        <source>moment before, after</source>
        <translation>上一时刻、下一时刻</translation>
    </message>
    <message>
        <source>most opposed</source>
        <translation>最相反</translation>
    </message>
    <message>
        <source>most similar units (decoder)</source>
        <translation>最相似的单元（解码器）</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>移动所画内容</translation>
    </message>
    <message>
        <source>next control; with Shift the one before</source>
        <translation>下一个控件；按住 Shift 为上一个</translation>
    </message>
    <message>
        <source>next panel, panel before</source>
        <translation>下一个、上一个面板</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no better since epoch {epoch}, whose weights are kept</source>
        <translation>自第 {epoch} 轮以来没有改善，已保留该轮的权重</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>no images are open.</source>
        <translation>尚未打开任何图像。</translation>
    </message>
    <message>
        <source>no moment kept</source>
        <translation>未保留任何时刻</translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>没有正在进行的运行</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <source>none, all of them</source>
        <translation>一个不选、全部选中</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not to be judged yet</source>
        <translation>尚无法判断</translation>
    </message>
    <message>
        <source>number of {label}</source>
        <translation>{label}的数目</translation>
    </message>
    <message>
        <source>numeric = analytic</source>
        <translation>数值 = 解析</translation>
    </message>
    <message>
        <source>numeric derivative</source>
        <translation>数值导数</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total} 幅</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on different images: errors are not of one measure</source>
        <translation>所用图像不同：误差不可直接比较</translation>
    </message>
    <message>
        <source>on validation images</source>
        <translation>在验证图像上</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>one panel, two panels</source>
        <translation>一个面板、两个面板</translation>
    </message>
    <message>
        <source>only “{name}”</source>
        <translation>仅“{name}”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>original {original}</source>
        <translation>原图 {original}</translation>
    </message>
    <message>
        <source>original {original}   reconstruction {shown}   difference {difference}</source>
        <translation>原图 {original}   重构 {shown}   差值 {difference}</translation>
    </message>
    <message>
        <source>other images</source>
        <translation>另一些图像</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>自定设置</translation>
    </message>
    <message>
        <source>play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>press a button; elsewhere train or pause</source>
        <translation>按下按钮；其他位置为训练或暂停</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>race, its rival</source>
        <translation>对比训练，对手</translation>
    </message>
    <message>
        <source>race, this recipe</source>
        <translation>对比训练，本方案</translation>
    </message>
    <message>
        <source>raise or lower its activation</source>
        <translation>提高或降低其激活值</translation>
    </message>
    <message>
        <source>raw pixels {percent}</source>
        <translation>原始像素 {percent}</translation>
    </message>
    <message>
        <source>read another epoch; with Shift ten further</source>
        <translation>查看另一轮；按住 Shift 跳过十轮</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>正确识别</translation>
    </message>
    <message>
        <source>read correctly from the strongest units</source>
        <translation>由最强的单元正确识别</translation>
    </message>
    <message>
        <source>reconstr.</source>
        <translation>重构项</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>正在上升</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>row {row}, column {column}: original {0}, reconstruction {1}, difference {2}</source>
        <translation>第 {row} 行，第 {column} 列：原图 {0}，重构 {1}，差值 {2}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>second mirror</source>
        <translation>第二个镜像站</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移量</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>下移量</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>sigmoid of sum</source>
        <translation>求和后取 sigmoid</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>步骤 {step} / {steps}</translation>
    </message>
    <message>
        <source>strongest images</source>
        <translation>最强的图像</translation>
    </message>
    <message>
        <source>strongest parts first; error below</source>
        <translation>最强的部分在前；下方为误差</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>switch it off or on</source>
        <translation>关闭或开启它</translation>
    </message>
    <message>
        <source>switches it off −</source>
        <translation>使其关闭 −</translation>
    </message>
    <message>
        <source>take a change back</source>
        <translation>撤销一次改动</translation>
    </message>
    <message>
        <source>take a stroke back</source>
        <translation>撤销一笔</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>target ρ = {target:g}</source>
        <translation>目标值 ρ = {target:g}</translation>
    </message>
    <message>
        <source>target ρ = {target}</source>
        <translation>目标 ρ = {target}</translation>
    </message>
    <message>
        <source>target ρ dashed</source>
        <translation>目标 ρ 为虚线</translation>
    </message>
    <message>
        <source>target ρ {target}</source>
        <translation>目标 ρ {target}</translation>
    </message>
    <message>
        <source>ten moments</source>
        <translation>十个时刻</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>代价函数</translation>
    </message>
    <message>
        <source>the cost {letter}</source>
        <translation>代价函数 {letter}</translation>
    </message>
    <message>
        <source>the cross-entropy H of image and reconstruction, mean over the images</source>
        <translation>图像与重构的交叉熵 H，对图像取平均</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最前的</translation>
    </message>
    <message>
        <source>the first {shown} of {all}</source>
        <translation>{all} 个中的前 {shown} 个</translation>
    </message>
    <message>
        <source>the last sitting</source>
        <translation>上次会话</translation>
    </message>
    <message>
        <source>the race</source>
        <translation>这次对比训练</translation>
    </message>
    <message>
        <source>the recipe says {value}</source>
        <translation>方案中为 {value}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>这次运行</translation>
    </message>
    <message>
        <source>the squared error, summed over all images</source>
        <translation>平方误差，对所有图像求和</translation>
    </message>
    <message>
        <source>the {setting} {state}.</source>
        <translation>设置“{setting}”{state}。</translation>
    </message>
    <message>
        <source>third mirror</source>
        <translation>第三个镜像站</translation>
    </message>
    <message>
        <source>this drawing {error}</source>
        <translation>当前图形 {error}</translation>
    </message>
    <message>
        <source>this drawing, from {low} to {high}</source>
        <translation>当前图形，从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>转到菜单</translation>
    </message>
    <message>
        <source>top 10 in 100</source>
        <translation>前 10 %</translation>
    </message>
    <message>
        <source>top 5 in 100</source>
        <translation>前 5 %</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>total C</source>
        <translation>总计 C</translation>
    </message>
    <message>
        <source>total J</source>
        <translation>总计 J</translation>
    </message>
    <message>
        <source>total {letter}</source>
        <translation>总计 {letter}</translation>
    </message>
    <message>
        <source>train or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>trained in {seconds}</source>
        <translation>训练用时 {seconds}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练部分</translation>
    </message>
    <message>
        <source>training goes on: {epoch}</source>
        <translation>训练继续：{epoch}</translation>
    </message>
    <message>
        <source>training mean</source>
        <translation>训练均值</translation>
    </message>
    <message>
        <source>undisturbed {error}</source>
        <translation>未扰动 {error}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>单元 {unit}</translation>
    </message>
    <message>
        <source>unit {unit} at {value}</source>
        <translation>单元 {unit}，激活值 {value}</translation>
    </message>
    <message>
        <source>unit {unit}: mean activation {mean}</source>
        <translation>单元 {unit}：平均激活 {mean}</translation>
    </message>
    <message>
        <source>unit {unit}: {value}, by itself {own}</source>
        <translation>单元 {unit}：{value}，原值 {own}</translation>
    </message>
    <message>
        <source>units by index</source>
        <translation>单元，按编号排列</translation>
    </message>
    <message>
        <source>units by mean activation</source>
        <translation>单元，按平均激活排列</translation>
    </message>
    <message>
        <source>units switched on</source>
        <translation>激活的单元数</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>untouched {error}</source>
        <translation>未改动 {error}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>validat.</source>
        <translation>验证项</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>w times the divergence of each unit's mean activation from ρ, added up</source>
        <translation>w 乘以各单元平均激活与 ρ 的散度之和</translation>
    </message>
    <message>
        <source>w times the mean activations of all units, added up</source>
        <translation>w 乘以所有单元的平均激活之和</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights of epoch &lt;b&gt;{epoch}&lt;/b&gt; kept, nothing lost</source>
        <translation>已保留第 &lt;b&gt;{epoch}&lt;/b&gt; 轮的权重，没有丢失</translation>
    </message>
    <message>
        <source>what each checked run makes of the same digits appears here</source>
        <translation>勾选的各次运行对相同数字的重构将显示在这里</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>what the model sees</source>
        <translation>模型看到的图像</translation>
    </message>
    <message>
        <source>what the model sees, not the drawing</source>
        <translation>模型看到的图像，而非所画图形</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>整个集合</translation>
    </message>
    <message>
        <source>why it is reconstructed so</source>
        <translation>为何如此重构</translation>
    </message>
    <message>
        <source>width</source>
        <translation>笔画粗细</translation>
    </message>
    <message>
        <source>worse by {share} %</source>
        <translation>变差 {share} %</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>{action} building up</source>
        <translation>{action}：逐步叠加</translation>
    </message>
    <message>
        <source>{activation} × decoder</source>
        <translation>{activation} × 解码器</translation>
    </message>
    <message>
        <source>{called}, changed</source>
        <translation>{called}，有改动</translation>
    </message>
    <message>
        <source>{count:,} hidden units</source>
        <translation>{count:,} 个隐藏单元</translation>
    </message>
    <message>
        <source>{count} images beside their reconstructions, mean error {error:.2f}.</source>
        <translation>{count} 幅图像与其重构并列，平均误差 {error:.2f}。</translation>
    </message>
    <message>
        <source>{count} of {parts} parts</source>
        <translation>{parts} 个部分中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词条</translation>
    </message>
    <message>
        <source>{dead} of {units} units are asleep.</source>
        <translation>{units} 个单元中有 {dead} 个处于休眠。</translation>
    </message>
    <message>
        <source>{description}, kept for next time.</source>
        <translation>{description}，已保留供下次使用。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{epoch_of} &amp;nbsp; Space to go on</source>
        <translation>{epoch_of} &amp;nbsp; 按空格键继续</translation>
    </message>
    <message>
        <source>{epoch} of {epochs}</source>
        <translation>{epoch} / {epochs}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{images} are ready.</source>
        <translation>{images}已就绪。</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} 张图像</translation>
    </message>
    <message>
        <source>{images} is ready.</source>
        <translation>已就绪：{images}。</translation>
    </message>
    <message>
        <source>{images} of the training set</source>
        <translation>训练集的{images}</translation>
    </message>
    <message>
        <source>{images} of the validation set</source>
        <translation>验证集的{images}</translation>
    </message>
    <message>
        <source>{images} training images</source>
        <translation>{images} 幅训练图像</translation>
    </message>
    <message>
        <source>{images}, recipe {name}</source>
        <translation>{images}，方案 {name}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩余 {left}</translation>
    </message>
    <message>
        <source>{left} s left</source>
        <translation>剩余 {left} 秒</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {units} units by strength, {on} above 0.1</source>
        <translation>{units} 个单元中强度第 {low} 至 {high} 位，{on} 个大于 0.1</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{names} of this folder would be overwritten.</source>
        <translation>此文件夹中的 {names} 将被覆盖。</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name}高于 {value}</translation>
    </message>
    <message>
        <source>{name} as before</source>
        <translation>{name}与之前相同</translation>
    </message>
    <message>
        <source>{name} at least {value}</source>
        <translation>{name}至少为 {value}</translation>
    </message>
    <message>
        <source>{name} at most {value}</source>
        <translation>{name}至多为 {value}</translation>
    </message>
    <message>
        <source>{name} at {distance}</source>
        <translation>{name}，距离 {distance}</translation>
    </message>
    <message>
        <source>{name} below {value}</source>
        <translation>{name}低于 {value}</translation>
    </message>
    <message>
        <source>{name} is not at {source}. To go on, find it.</source>
        <translation>{name} 不在 {source}。要继续，请找到它。</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} 已写入。</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name}等于 {value}</translation>
    </message>
    <message>
        <source>{name} larger than before</source>
        <translation>{name}比之前大</translation>
    </message>
    <message>
        <source>{name} not larger than before</source>
        <translation>{name}不大于之前</translation>
    </message>
    <message>
        <source>{name} not smaller than before</source>
        <translation>{name}不小于之前</translation>
    </message>
    <message>
        <source>{name} smaller than before</source>
        <translation>{name}比之前小</translation>
    </message>
    <message>
        <source>{name} · row {row}, column {column}</source>
        <translation>{name} · 第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>{name}: mean error {mean} over {images}</source>
        <translation>{name}：平均误差 {mean}，{images}</translation>
    </message>
    <message>
        <source>{notebook} Checked with {changed}.</source>
        <translation>{notebook} 以 {changed} 检验。</translation>
    </message>
    <message>
        <source>{number} · {size} · mean {ink}</source>
        <translation>{number} · {size} · 均值 {ink}</translation>
    </message>
    <message>
        <source>{number} · {size} · rounded to 0/1</source>
        <translation>{number} · {size} · 舍入为 0/1</translation>
    </message>
    <message>
        <source>{n} always on</source>
        <translation>{n} 个始终激活</translation>
    </message>
    <message>
        <source>{n} constant</source>
        <translation>{n} 个恒定</translation>
    </message>
    <message>
        <source>{n} dead</source>
        <translation>{n} 个死单元</translation>
    </message>
    <message>
        <source>{original} → {shown}, difference {difference}</source>
        <translation>{original} → {shown}，差值 {difference}</translation>
    </message>
    <message>
        <source>{pace:g} epochs/s</source>
        <translation>{pace:g} 轮/秒</translation>
    </message>
    <message>
        <source>{panel} stands in a window of its own.</source>
        <translation>{panel}已在独立窗口中打开。</translation>
    </message>
    <message>
        <source>{parts} more</source>
        <translation>其余 {parts} 个</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} 个部分</translation>
    </message>
    <message>
        <source>{place} of {units} by contribution</source>
        <translation>按贡献，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by index</source>
        <translation>按编号，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by mean activation</source>
        <translation>按平均激活，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by similarity</source>
        <translation>按相似度，{place} / {units}</translation>
    </message>
    <message>
        <source>{received} of {total}</source>
        <translation>已接收 {received} / {total}</translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation>{row}，已选中</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} The log has the details.</source>
        <translation>{sentence}详情见日志。</translation>
    </message>
    <message>
        <source>{share} % of images</source>
        <translation>{share} % 的图像</translation>
    </message>
    <message>
        <source>{shown} strongest of {units} units, {on} above 0.1</source>
        <translation>{units} 个单元中最强的 {shown} 个，{on} 个大于 0.1</translation>
    </message>
    <message>
        <source>{shown} strongest of {units}; {above} above {threshold}</source>
        <translation>{units} 个中最强的 {shown} 个；{above} 个大于 {threshold}</translation>
    </message>
    <message>
        <source>{size} of moments kept, of {budget} at most</source>
        <translation>已保留 {size} 的时刻，上限 {budget}</translation>
    </message>
    <message>
        <source>{start}–{stop} of {total}</source>
        <translation>第 {start}–{stop} 幅，共 {total} 幅</translation>
    </message>
    <message>
        <source>{step}: error {error}</source>
        <translation>{step}：误差 {error}</translation>
    </message>
    <message>
        <source>{subject} could not be used: {problem}.</source>
        <translation>{subject}无法使用：{problem}。</translation>
    </message>
    <message>
        <source>{text} read correctly</source>
        <translation>正确识别 {text}</translation>
    </message>
    <message>
        <source>{title} by epoch</source>
        <translation>各轮的{title}</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet.</source>
        <translation>{title} 尚不在本机。</translation>
    </message>
    <message>
        <source>{training} + {validation} validation</source>
        <translation>{training} + {validation} 验证</translation>
    </message>
    <message>
        <source>{training} of {total}</source>
        <translation>{total} 中的 {training}</translation>
    </message>
    <message>
        <source>{training} training, {validation} validation</source>
        <translation>{training} 训练，{validation} 验证</translation>
    </message>
    <message>
        <source>{units} always on</source>
        <translation>{units} 个单元始终激活</translation>
    </message>
    <message>
        <source>{units} between {low} and {high}</source>
        <translation>{units} 个单元在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{units} dead</source>
        <translation>{units} 个单元为死单元</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>共 {units} 个单元</translation>
    </message>
    <message>
        <source>{unit}, pulled {way} by {pull}</source>
        <translation>{unit}，{way}的拉力为 {pull}</translation>
    </message>
    <message>
        <source>{up} units are pulled up, {down} down; mean activation {mean}.</source>
        <translation>{up} 个单元被向上拉，{down} 个被向下拉；平均激活 {mean}。</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what}：已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{when}, {numbers} images</source>
        <translation>{when}，{numbers} 幅图像</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} dots</source>
        <translation>{width:,} × {height:,} 点</translation>
    </message>
    <message>
        <source>{wish}: it is {found}</source>
        <translation>{wish}：现为 {found}</translation>
    </message>
    <message>
        <source>{wish}: there is no run before</source>
        <translation>{wish}：之前没有运行</translation>
    </message>
    <message>
        <source>{words}, dashed: {target}</source>
        <translation>{words}，虚线：{target}</translation>
    </message>
    <message>
        <source>λ half times the squares of all weights, biases left out</source>
        <translation>λ 的一半乘以所有权重的平方和，不含偏置</translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation>λ 为 0：权重不计入代价。</translation>
    </message>
    <message>
        <source>ρ {target}, {mean}</source>
        <translation>ρ {target}，{mean}</translation>
    </message>
    <message>
        <source>“{text}” is no image here. Type a number from 1 to {total}.</source>
        <translation>“{text}”不是这里的图像编号。请输入 1 至 {total} 之间的数。</translation>
    </message>
    <message>
        <source>−½ ink missing</source>
        <translation>−½ 缺少墨迹</translation>
    </message>
    <message>
        <source>−½ missing</source>
        <translation>−½ 缺少</translation>
    </message>
    <message>
        <source>−Σ x ln y + (1 − x) ln(1 − y), summed over the pixels, mean over the images.</source>
        <translation>−Σ x ln y + (1 − x) ln(1 − y)，对像素求和，对图像取平均。</translation>
    </message>
    <message>
        <source>▲ {beyond} above</source>
        <translation>▲ 另有 {beyond} 个在上方</translation>
    </message>
</context>
</TS>
